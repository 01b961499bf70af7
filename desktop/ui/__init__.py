"""What is seen: slides as the room sees them. The only folder that imports Qt."""

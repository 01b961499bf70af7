"""The entry form of syntheses: what workshops bring back and what a diagnosis finds, typed."""

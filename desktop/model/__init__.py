"""What an event is, in the words of those who organise one. Standard library only."""

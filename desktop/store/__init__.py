"""The file of an event: kept on disk, brought together with its copies, undone and searched."""

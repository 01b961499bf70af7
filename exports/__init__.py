"""The document types and their writers. Knows nothing of events or of Qt."""

"""Fields: what a record holds, typed and kept as one types."""

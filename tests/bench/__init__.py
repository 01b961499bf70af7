"""Benchmarks: ratios of CPU time against a peer, measured in the same run."""

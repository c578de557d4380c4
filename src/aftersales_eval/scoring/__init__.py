"""Evidence and a rubric to results: pure functions, numpy."""

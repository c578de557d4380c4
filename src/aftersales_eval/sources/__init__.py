"""Where rubrics, probes and facts come from: all input and output but the screen."""

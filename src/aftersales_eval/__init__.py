"""aftersales-eval."""

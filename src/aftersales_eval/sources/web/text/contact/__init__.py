"""By which channels, in which languages and for how many hours a shop helps."""

"""Whether a shop repairs, installs and explains what it sells."""

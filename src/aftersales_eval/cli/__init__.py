"""Commands: they parse, call and print. No logic, and nothing heavy imported early."""

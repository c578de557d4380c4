"""How soon a shop answers, and settles complaints."""

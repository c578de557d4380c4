"""Spark and PostgreSQL for real; they need the extra [cluster]."""

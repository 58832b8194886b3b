# Les images et l’accessibilité.

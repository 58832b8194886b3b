# Les adresses et les fichiers.

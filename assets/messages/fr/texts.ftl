# Les textes : typographie, orthographe, sens.

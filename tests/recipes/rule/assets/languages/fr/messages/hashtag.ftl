# Les mots-dièse.

hashtag-cut-short = les réseaux lisent { $written } comme { $kept }
    .here = coupé
    .help = l’écrire en un mot, avec des lettres, des chiffres et des traits bas seulement

rule-hashtag-cut-short = Un mot-dièse coupé
    .finds = Un mot-dièse avec une espace, un trait d’union, une apostrophe ou un point.
    .matters = Il s’arrête là : qui le suit trouve les messages des autres, et personne ne trouve les vôtres.
    .cure = L’écrire en un mot : les majuscules séparent les mots mieux que des signes, et les lecteurs d’écran les lisent à part.

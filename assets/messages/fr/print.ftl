# L’encre sur le papier : profils, encres, fond perdu, traits de coupe.

profile-outside = le profil « { $file } » se trouve hors du dossier du programme
    .named = nommé ici
    .help = copiez-le à côté du fichier du programme et écrivez son chemin depuis là

missing-profile = il n’y a pas de profil « { $file } »
    .named = nommé ici
    .help = vérifiez son nom et son dossier ; le chemin part du dossier du programme

profile-not-a-file = le profil « { $file } » n’est pas un fichier
    .named = nommé ici
    .help = écrivez le chemin du profil avec la fin de son nom, par exemple PSOcoated_v3.icc

profile-unreadable = le profil « { $file } » ne peut pas être lu : { $reason }
    .named = nommé ici
    .help = copiez le fichier de nouveau et demandez le droit de le lire

broken-profile = le profil « { $file } » ne peut pas servir : { $reason }
    .named = nommé ici
    .help = demandez à l’imprimeur le profil ICC de sa presse, en CMJN, ou ôtez cette ligne pour du papier couché

duplicate-ink = la couleur { $colour } est imprimée de deux façons
    .again = de nouveau ici
    .first = d’abord ici
    .help = gardez l’une des deux

not-inks = ce ne sont pas quatre encres
    .here = pas quatre encres
    .help = écrivez cyan, magenta, jaune et noir en pour cent, par exemple [90, 65, 55, 60]

spot-name-sign = « { $name } » ne peut pas nommer une encre : « { $sign } » se lit autrement d’une presse à l’autre
    .name = pas un nom
    .help = écrivez-le comme le fabricant de l’encre, en lettres sans accent et en chiffres, par exemple PANTONE 300 C

spot-name-long = « { $name } » ne peut pas nommer une encre : il dépasse { $most } caractères
    .name = pas un nom
    .help = écrivez-le comme le fabricant de l’encre, par exemple PANTONE 300 C

spot-name-taken = « { $name } » ne peut pas nommer une encre : une plaque porte déjà ce nom
    .name = déjà pris
    .help = écrivez le nom que le fabricant donne à l’encre, ou ôtez-le et écrivez cmyk

bleed-out-of-range = { $value } mm n’est pas un fond perdu : il va de { $least } à { $most } mm
    .here = hors limites
    .help = écrivez les millimètres que demande l’imprimeur, comme 3
safety-out-of-range = { $value } mm n’est pas une marge de sécurité : elle va de { $least } à { $most } mm
    .here = hors limites
    .help = écrivez des millimètres, comme 5
ink-limit-out-of-range = { $value } % n’est pas un taux d’encrage : il va de { $least } à { $most } %
    .here = hors limites
    .help = écrivez un pourcentage, comme 300 pour un papier couché
thickness-out-of-range = { $value } mm n’est pas l’épaisseur d’une feuille : elle va de { $least } à { $most } mm
    .here = hors limites
    .help = écrivez les millimètres d’une feuille, comme 0.1
signature-out-of-range = { $value } n’est pas un nombre de pages d’un cahier
    .here = impossible
    .help = écrivez 8, 16 ou 32
page-count-out-of-range = { $value } n’est pas un nombre de pages
    .here = impossible
    .help = écrivez un nombre entier à partir de 4, multiple de 4 pour une brochure agrafée
unknown-mark = « { $written } » n’est pas un repère d’impression
    .here = pas un repère
    .help = choisissez parmi { $known }, ou "all"
unknown-binding = « { $written } » n’est pas une reliure
    .here = pas une reliure
    .help = choisissez parmi { $known }

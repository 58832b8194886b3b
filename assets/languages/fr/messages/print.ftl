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

profile-link-outside = le profil « { $file } » est un lien qui mène hors du dossier du programme
    .named = nommé ici
    .help = placez à côté du programme le fichier lui-même, et non un lien

profile-too-heavy = le profil « { $file } » pèse plus de { $most } Mo : aucun profil de presse n’est si lourd
    .named = nommé ici
    .help = demandez à l’imprimeur le profil ICC de sa presse, en CMJN, ou ôtez cette ligne pour du papier couché

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

near-the-trim = « { $text } », page { $page }, se trouve à { $distance } mm de la coupe, dans la marge de sécurité de { $safety } mm
    .safety = la marge demandée
    .help = choisissez un thème aux marges plus larges, ou demandez à l’imprimeur si une marge plus petite convient

near-the-trim-picture = une image de la page { $page } se trouve à { $distance } mm de la coupe, dans la marge de sécurité de { $safety } mm
    .safety = la marge demandée
    .help = choisissez un thème aux marges plus larges, ou demandez à l’imprimeur si une marge plus petite convient

rule-near-the-trim = Un texte ou un logo trop près de la coupe
    .finds = Le texte ou le logo le plus proche du bord de la page imprimée, s’il entre dans la marge de sécurité (le tranquille).
    .matters = Le massicot se déplace d’un ou deux millimètres : ce qui est trop près est coupé, ou semble l’être.
    .cure = Choisissez un thème aux marges plus larges, ou une marge de sécurité plus petite si l’imprimeur l’admet.

ink-over-the-limit = { $colour } reçoit { $total } % d’encre, et le papier en supporte { $limit } % : la couleur est imprimée avec { $limit } %
    .ink = trop d’encre
    .help = donnez un cmyk de { $limit } % en tout, avec plus de noir et moins du reste ; la charte graphique en a peut-être un

rule-ink-over-the-limit = Plus d’encre que le papier n’en supporte
    .finds = Une couleur de la charte dont le cyan, le magenta, le jaune et le noir dépassent ensemble le taux d’encrage de la presse.
    .matters = Trop d’encre ne sèche pas : les feuilles maculent, et l’imprimeur renvoie le fichier.
    .cure = Donnez à la couleur une composition sous la limite. Sinon livret la réduit : la part commune des trois couleurs devient du noir.

resolution-too-low = « { $file } » a { $resolution } pixels par pouce aux { $width } mm où l’image est imprimée ; il en faut 150 au moins
    .picture = trop peu de pixels
    .help = demandez le dessin (SVG ou PDF), ou une image d’au moins { $wanted } pixels de large

rule-resolution-too-low = Une image qui a bien trop peu de pixels pour le papier
    .finds = Une image PNG ou JPEG de moins de 150 pixels par pouce à la taille où elle est imprimée.
    .matters = Le papier montre ce que l’écran cache : les lettres d’un logo deviennent des escaliers, et l’imprimeur renvoie le fichier.
    .cure = Demandez le logo en dessin, SVG ou PDF, net à toute taille, ou une image plus grande.

resolution-low = « { $file } » a { $resolution } pixels par pouce aux { $width } mm où l’image est imprimée ; 300 seraient bien
    .picture = peu de pixels
    .help = demandez le dessin (SVG ou PDF), ou une image d’au moins { $wanted } pixels de large

rule-resolution-low = Une image qui a trop peu de pixels pour l’offset
    .finds = Une image PNG ou JPEG de 150 à 250 pixels par pouce à la taille où elle est imprimée.
    .matters = C’est assez sur une presse numérique, un peu flou en offset : les lettres d’un logo perdent leur netteté.
    .cure = Demandez le logo en dessin, SVG ou PDF, ou une image plus grande.

picture-ink-reduced = « { $file } » demandait { $total } % d’encre au plus sombre : l’image est imprimée avec { $limit } % au plus
    .picture = sombre
    .help = regardez ses ombres sur l’épreuve ; il n’y a rien à faire si elles sont bonnes

picture-inks-converted = « { $file } » est composée pour une autre presse ({ $from }) : ses encres sont converties par son profil
    .picture = une autre presse
    .help = regardez ses couleurs sur l’épreuve ; il n’y a rien à faire si elles sont bonnes

rule-picture-ink-reduced = Une image dont les encres ont été changées
    .finds = Une image ou un dessin qui demande plus d’encre que la limite là où il est le plus sombre, ou une image déjà en CMJN avec le profil d’une autre presse.
    .matters = Trop d’encre ne sèche pas. livret y met plus de noir et moins des autres encres, ce qui se voit à peine. Des encres dosées pour un autre papier donneraient d’autres couleurs sur celui-ci.
    .cure = Regardez les ombres et les couleurs de l’image sur l’épreuve de l’imprimeur.

picture-not-separated = « { $file } » contient un dégradé de maillage qui garde ses couleurs d’écran, avec leur profil
    .picture = rouge, vert et bleu
    .help = demandez le dessin avec des dégradés simples, ou une version en CMJN

rule-picture-not-separated = Un dessin qui reste en couleurs d’écran
    .finds = Un logo PDF avec un dégradé de maillage en rouge, vert et bleu, que livret ne transforme pas en encres.
    .matters = La presse le convertit elle-même, un peu autrement que le reste ; certains imprimeurs renvoient de tels fichiers.
    .cure = Demandez le logo avec des dégradés simples, ou en CMJN.

rule-missing-profile = Profil de presse absent
    .finds = Un profil qui n’est pas à côté du programme, ou qui ne peut pas être lu.
    .matters = Les encres seraient celles d’une autre presse et d’un autre papier.
    .cure = Vérifiez son nom et son dossier, ou ôtez la ligne pour du papier couché.

rule-profile-outside = Profil hors du dossier
    .finds = Un profil qui se trouve hors du dossier du programme.
    .matters = Le programme ne pourrait pas être construit ailleurs.
    .cure = Copiez-le à côté du programme.

rule-broken-profile = Profil qui ne peut pas servir
    .finds = Un fichier qui n’est pas un profil ICC, ou celui d’un écran ou d’un scanner plutôt que d’une presse en quatre encres.
    .matters = Les couleurs ne peuvent pas être converties en encres.
    .cure = Demandez à l’imprimeur le profil ICC de sa presse, en CMJN.

rule-not-inks = Encres qui ne peuvent pas être lues
    .finds = Une composition de couleur qui n’est pas faite de quatre nombres de 0 à 100.
    .matters = La couleur de la charte serait imprimée au hasard.
    .cure = Écrivez cyan, magenta, jaune et noir en pour cent, par exemple [90, 65, 55, 60].

rule-duplicate-ink = Couleur imprimée de deux façons
    .finds = La même couleur deux fois dans les encres de la charte.
    .matters = On ne peut pas savoir quelle composition est la bonne.
    .cure = Gardez l’une des deux.

rule-spot-name = Nom qu’aucune encre ne peut porter
    .finds = Un ton direct dont le nom a des accents ou des signes rares, est plus long qu’aucun autre, ou est celui d’une plaque qui existe déjà.
    .matters = Les presses le prendraient pour une autre plaque, ou le perdraient.
    .cure = Écrivez le nom que le fabricant donne à l’encre, par exemple PANTONE 300 C.

no-bleed = « { $file } », page { $page }, s’arrête à la coupe ou dans le fond perdu, sur { $length } mm
    .picture = sans fond perdu
    .help = prenez une image sans bord blanc, qui remplit son cadre jusqu’au fond perdu

no-bleed-page = à la page { $page }, l’aplat ou le motif s’arrête à la coupe ou dans le fond perdu, sur { $length } mm
    .help = demandez un fond perdu, bleed = 3, ou une page sans art jusqu’au bord

rule-no-bleed = Une image qui s’arrête à la coupe
    .finds = Dans le fichier pour l’imprimeur, ce qui est peint jusqu’à la coupe sans aller jusqu’au bout du fond perdu : une image de couverture avec un bord blanc ou transparent, par exemple.
    .matters = Le massicot se déplace d’un ou deux millimètres : un filet blanc paraît au bord de la page, et l’imprimeur renvoie le fichier.
    .cure = Recadrez l’image sans son bord, ou prenez un dessin qui remplit toute sa surface.

rich-black-text = « { $file } », page { $page }, contient du texte noir sur plusieurs plaques ({ $inks }) au lieu du noir seul
    .picture = noir en quatre encres
    .help = demandez le logo avec son texte en noir 100 %, ou vectorisé dans une version monochrome

rich-black-text-page = le texte noir de la page { $page } est sur plusieurs plaques ({ $inks }) au lieu du noir seul
    .help = retirez la composition de ce noir dans [brand], ou donnez-lui cmyk = [0, 0, 0, 100]

rule-rich-black-text = Du petit texte noir en plusieurs encres
    .finds = Dans le fichier pour l’imprimeur, des lettres de moins de 17 points dont le noir est fait de plusieurs encres : celles d’un logo PDF, car livret met les siennes en noir seul.
    .matters = Les plaques ne se posent jamais exactement l’une sur l’autre : les petites lettres ont un bord de couleur et se lisent mal.
    .cure = Demandez une version du logo où le texte est en noir seul. Ce n’est qu’une information : un logo a ses couleurs.

thin-line-in-picture = « { $file } » a des traits de { $width } point à la taille où il est imprimé, page { $page } ; une presse en tient 0,25
    .picture = traits trop fins
    .help = demandez une version pour les petites tailles, aux traits plus épais, ou montrez l’image plus grande

rule-thin-line-in-picture = Un logo aux traits trop fins pour la presse
    .finds = Un logo SVG ou PDF qui, à la taille où il est imprimé, a des traits de moins d’un quart de point.
    .matters = Une plaque ne les tient pas : ils se brisent, ou disparaissent.
    .cure = Demandez la version du logo pour les petites tailles.

page-boxes = la page { $page } du fichier pour l’imprimeur ne dit pas où elle est coupée, ou ses cadres ne sont pas l’un dans l’autre
    .help = c’est une faute de livret, et non du programme : signalez-la avec ce fichier

rule-page-boxes = Une page dont les cadres manquent ou sont faux
    .finds = Dans le fichier pour l’imprimeur, une page sans cadre de rognage ou de fond perdu, ou dont les cadres ne sont pas l’un dans l’autre comme le fond perdu le demande.
    .matters = L’imprimeur ne sait pas où couper.
    .cure = livret écrit ces cadres lui-même, et vérifie ici qu’ils sont justes : il n’y a rien à changer dans le programme.

# Pourquoi un profil est refusé : la fin de « le profil ne peut pas servir : … ».

profile-not-icc = ce n’est pas un profil ICC
profile-damaged = c’est un profil ICC abîmé
profile-of-no-press = c’est le profil { $class ->
    [screen] d’un écran
    [camera] d’un appareil photo ou d’un numériseur
    [link] d’un passage entre deux appareils
    [named] d’un nuancier
   *[other] d’un espace de couleurs
}, et non d’une presse
profile-of-other-inks = c’est le profil d’un appareil qui imprime en { $space ->
    [rgb] rouge, vert et bleu
    [grey] gris
    [cmy] cyan, magenta et jaune, sans noir
   *[other] d’autres encres
}, et non en CMJN
profile-too-new = il est écrit dans la version { $version } d’ICC, et PDF/X-4 n’admet que la version 4
profile-without-tables = il lui manque les tables qui changent les couleurs en encres
missing-profile-near = il n’y a pas de profil « { $file } »
    .named = nommé ici
    .help = écrivez "{ $near }" : le fichier s’appelle ainsi

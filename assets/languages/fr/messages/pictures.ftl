# Les images et les polices refusées. Les raisons se disent d’un fichier : « le logo ne peut pas servir : RAISON », et leur remède.

broken-logo =
    { $kind ->
        [cover] l’image de couverture « { $name } » ne peut pas servir : { $reason }
        [picture] l’image « { $name } » ne peut pas servir : { $reason }
       *[logo] le logo « { $name } » ne peut pas servir : { $reason }
    }
    .here = nommé ici
    .help = { $cure }
misread-picture =
    { $kind ->
        [cover] l’image de couverture « { $name } » n’est pas lue en entier : { $reason }
        [picture] l’image « { $name } » n’est pas lue en entier : { $reason }
       *[logo] le logo « { $name } » n’est pas lu en entier : { $reason }
    }
    .here = nommé ici
    .help = { $cure }
logos-with-text = les textes de { $count } logos sont composés dans des polices que ni leurs fichiers ni le dossier des polices de la maison ne contiennent ({ $fonts }) : { $names }
    .here = nommé ici
    .help = vectorisez leurs textes avant d’exporter : « Texte > Vectoriser » dans Illustrator, « Chemin > Objet en chemin » dans Inkscape, « Outline text » à l’export de Figma ; ou placez ces polices dans le dossier que nomme `[brand] fonts`
missing-logo =
    { $kind ->
        [cover] l’image de couverture « { $name } » n’existe pas
        [picture] l’image « { $name } » n’existe pas
       *[logo] le logo « { $name } » n’existe pas
    }
    .here = nommé ici
    .help = vérifiez son nom et son dossier ; le chemin part du dossier du programme
unreadable-logo =
    { $kind ->
        [cover] l’image de couverture « { $name } » ne peut pas être lue : { $error }
        [picture] l’image « { $name } » ne peut pas être lue : { $error }
       *[logo] le logo « { $name } » ne peut pas être lu : { $error }
    }
    .here = nommé ici
    .help = vérifiez son nom et son dossier ; le chemin part du dossier du programme
missing-logo-near =
    { $kind ->
        [cover] l’image de couverture « { $name } » n’existe pas
        [picture] l’image « { $name } » n’existe pas
       *[logo] le logo « { $name } » n’existe pas
    }
    .here = nommé ici
    .help = écrivez "{ $near }" : le fichier s’appelle ainsi
logo-not-a-file =
    { $kind ->
        [cover] l’image de couverture « { $name } » n’est pas un fichier
        [picture] l’image « { $name } » n’est pas un fichier
       *[logo] le logo « { $name } » n’est pas un fichier
    }
    .here = nommé ici
    .help = écrivez le chemin de l’image, avec la fin de son nom
logo-outside =
    { $kind ->
        [cover] l’image de couverture « { $name } » se trouve hors du dossier du programme
        [picture] l’image « { $name } » se trouve hors du dossier du programme
       *[logo] le logo « { $name } » se trouve hors du dossier du programme
    }
    .here = nommé ici
    .help = copiez-le à côté du programme et écrivez son chemin à partir de là
logo-link-outside =
    { $kind ->
        [cover] l’image de couverture « { $name } » est un lien qui mène hors du dossier du programme
        [picture] l’image « { $name } » est un lien qui mène hors du dossier du programme
       *[logo] le logo « { $name } » est un lien qui mène hors du dossier du programme
    }
    .here = nommé ici
    .help = placez à côté du programme le fichier lui-même, et non un lien
pictures-too-heavy = les images pèsent ensemble plus de { $most } Mo
    .here = la limite est dépassée ici
    .help = enregistrez de nouveau la plus grande : un logo de mille pixels, ou en SVG ; une photographie en JPEG
pictures-too-many-pixels = les images PNG ont ensemble plus de { $most } millions de pixels
    .here = la limite est dépassée ici
    .help = enregistrez de nouveau la plus grande : un logo de mille pixels, ou en SVG ; une photographie en JPEG
pictures-too-many-elements = les dessins ont ensemble plus de { $most } éléments
    .here = la limite est dépassée ici
    .help = simplifiez le plus grand d’entre eux, ou enregistrez-le en PNG
picture-unprintable = « { $file } » ne peut pas être mis dans la brochure : il est abîmé, ou contient une image ou des couleurs d’une sorte inconnue
    .here = nommée ici
    .help = enregistrez-le de nouveau, ou demandez-le en SVG, en PDF simple ou en PNG
pdf = la brochure ne peut pas être écrite : { $error }
    .help = retirez le logo ou le texte en cause, et recommencez

# Toutes les images
picture-empty = le fichier est vide
    .help = exportez l’image de nouveau
picture-too-heavy = le fichier pèse plus de { $most } Mo
    .help = enregistrez-le de nouveau, plus petit ou plus compressé
picture-eps-or-illustrator = c’est un fichier EPS ou un ancien fichier Illustrator
    .help = exportez-le en SVG ou en PDF
picture-eps = c’est un fichier EPS
    .help = exportez-le en SVG ou en PDF
picture-photoshop = c’est un fichier Photoshop
    .help = exportez-le en PNG ou en JPEG
picture-gif = c’est un GIF
    .help = enregistrez-le en PNG, ou demandez le SVG
picture-bitmap = c’est une image BMP de Windows
    .help = enregistrez-la en PNG
picture-tiff = c’est un TIFF
    .help = enregistrez-le en PNG ou en JPEG
picture-svgz = c’est un SVG compressé (SVGZ)
    .help = enregistrez-le en SVG ordinaire
picture-office = c’est un document de bureautique ou une archive
    .help = exportez l’image seule en SVG, PDF ou PNG
picture-webp = c’est une image WebP
    .help = enregistrez-la en PNG ou en JPEG
picture-avif = c’est une image AVIF
    .help = enregistrez-la en PNG ou en JPEG
picture-heic = c’est une photographie HEIC
    .help = enregistrez-la en PNG ou en JPEG
picture-unknown = ce n’est pas une image d’un format connu
    .help = enregistrez-la en SVG, PDF, PNG ou JPEG
picture-profile = son profil de couleurs est abîmé ou d’une autre sorte, et a été laissé de côté : ses couleurs sont prises comme celles d’un écran ordinaire, ou du papier couché pour le CMJN
    .help = comparez ses couleurs à l’original ; exportez-la de nouveau avec le profil sRGB incorporé
picture-no-pixels = l’image n’a pas de pixels
    .help = exportez l’image de nouveau
picture-too-many-pixels = l’image a { $width } × { $height } pixels ; le maximum est de { $most } millions
    .help = réduisez-la : 3 000 pixels remplissent une page imprimée

picture-fells-reader = le fichier est abîmé, au point que son lecteur n’en vient pas à bout
    .help = ouvrez-le dans un logiciel de dessin et enregistrez-le de nouveau, ou demandez-le en SVG, PDF ou PNG

# JPEG et PNG
jpeg-channels = le JPEG a { $n } canaux
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
jpeg-cut = le JPEG est tronqué
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
jpeg-marker = le JPEG est abîmé : un marqueur manque
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
jpeg-two-frames = le JPEG contient deux images, et les logiciels montrent l’une ou l’autre
    .help = ouvrez-le dans un logiciel d’images et enregistrez-le de nouveau
jpeg-broken = le JPEG est abîmé : ses pixels ne se lisent pas jusqu’au bout
    .help = ouvrez-le dans un logiciel d’images et enregistrez-le de nouveau
jpeg-rare = le JPEG est d’une sorte rare (sans perte, arithmétique ou sur 12 bits)
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
jpeg-no-size = le JPEG ne dit pas ses dimensions
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
png-broken = le PNG est abîmé
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
png-unfolds = ses { $width } × { $height } pixels occupent { $size } Mo une fois dépliés
    .help = réduisez-le, ou enregistrez une photographie en JPEG : 3 000 pixels remplissent une page imprimée

# SVG
svg-not-utf-8 = le SVG n’est pas écrit en UTF-8
    .help = enregistrez-le de nouveau avec l’encodage UTF-8
svg-long = il contient plus de { $most } Mo de dessin
    .help = simplifiez le dessin, ou enregistrez-le en PNG
svg-attributes = un de ses éléments a plus de { $most } attributs
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
svg-brackets = des parenthèses s’emboîtent sur plus de { $most } niveaux
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
svg-chain = ses motifs, masques et détourages s’appellent les uns les autres sur plus de { $most } niveaux
    .help = aplatissez le dessin, ou enregistrez-le en PNG
svg-numbers = ses tracés se déplient en plus de { $most } nombres
    .help = simplifiez le dessin, ou enregistrez-le en PNG
svg-servers = il emploie plus de { $most } dégradés, motifs, masques et détourages
    .help = simplifiez le dessin, ou enregistrez-le en PNG
svg-deep = ses éléments s’emboîtent sur plus de { $most } niveaux
    .help = dégroupez le dessin et exportez-le de nouveau
svg-entities = ses entités se déplient sans mesure
    .help = exportez le dessin de nouveau, sans entités
svg-broken = le SVG est abîmé à sa ligne { $line }
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
svg-unreadable = le SVG ne peut pas être lu
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
svg-empty = le SVG ne dessine rien
    .help = exportez-le de nouveau et regardez-le dans un navigateur
svg-not-svg = c’est un fichier XML, mais pas un SVG
    .help = exportez le dessin en SVG
svg-elements = il se déplie en plus de { $most } éléments
    .help = simplifiez le dessin, ou enregistrez-le en PNG
svg-script = il contient un script
    .help = retirez le script et exportez-le de nouveau
svg-event = il contient un script ({ $key })
    .help = retirez le script et exportez-le de nouveau
svg-web-page = il contient un morceau de page web (foreignObject)
    .help = exportez-le en SVG ordinaire
svg-font = son texte est composé en { $fonts }, que ni son fichier ni le dossier des polices de la maison ne contiennent
    .help = vectorisez son texte avant d’exporter : « Texte > Vectoriser » dans Illustrator, « Chemin > Objet en chemin » dans Inkscape, « Outline text » à l’export de Figma ; ou placez ces polices dans le dossier que nomme `[brand] fonts`
svg-letters = sa police n’a pas { $letters }, que son texte contient
    .help = vectorisez son texte avant de l’exporter
svg-font-instead = son texte demande la police « { $font } », qui manque ; il est composé en « { $instead } », son second choix
    .help = comparez le logo imprimé à l’original ; s’ils diffèrent, vectorisez son texte avant de l’exporter
svg-flowed-text = son texte coule dans un cadre, selon un brouillon de SVG qu’aucun logiciel ne lit
    .help = vectorisez son texte avant de l’exporter : « Chemin > Objet en chemin » dans Inkscape
svg-bitmap = il contient une image en pixels, qui n’est pas un dessin
    .help = enregistrez-le en PNG, ou demandez le dessin sans cette image
svg-animated = il est animé
    .help = exportez une image fixe
svg-style-outside = sa feuille de style va chercher hors du fichier
    .help = exportez-le avec son style à l’intérieur
svg-outside = il va chercher hors du fichier ({ $address })
    .help = exportez-le avec tout ce qu’il lui faut à l’intérieur
svg-filter = il demande un filtre (une ombre ou un flou) qu’une imprimerie ne peut pas rendre net
    .help = retirez l’effet, ou enregistrez-le en PNG
svg-property = la propriété { $property } y vaut « { $value } », que livret ne sait pas appliquer
    .help = dans le logiciel de dessin, remplacez-la par des couleurs, des tracés et des transformations ordinaires (exportez en SVG 1.1), ou demandez le PDF
svg-css-rule = sa feuille de style contient la règle « { $rule } », que livret ne sait pas suivre
    .help = exportez-le avec ses styles en attributs (« Attributs de présentation »), ou demandez le PDF
svg-value-left-out = l’indication « { $value } » n’est pas comprise et a été laissée de côté
    .help = comparez le logo imprimé avec l’original, et exportez-le de nouveau s’il diffère
svg-path-cut = un tracé est abîmé et s’arrête avant sa fin (« { $value } »)
    .help = exportez-le de nouveau depuis le logiciel qui l’a produit
svg-colour-beyond = la couleur « { $value } » est plus vive que ce qu’un écran ordinaire montre : elle devient { $colour }
    .help = donnez dans le dessin une couleur sRVB (`#rrvvbb`), si celle-ci ne convient pas

# PDF et Illustrator
logo-pdf-broken = le PDF est abîmé
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-syntax = son dessin ne se lit pas jusqu’au bout
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-stream = une de ses parties est abîmée
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-operator = son dessin contient l’ordre inconnu « { $name } »
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-operands = dans son dessin, il manque à l’ordre « { $name } » ce dont il a besoin
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-missing = son dessin appelle « { $name } », qui n’est pas dans le fichier
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-heavy = son dessin se déplie sans mesure
    .help = simplifiez-le, ou enregistrez-le en PNG à 300 points par pouce
logo-pdf-states = ses groupes sont emboîtés sur plus de 25 niveaux
    .help = dégroupez-le et exportez-le de nouveau
logo-pdf-form = un de ses groupes est abîmé
    .help = aplatissez la transparence et exportez-le de nouveau
logo-pdf-pattern = un de ses motifs est abîmé
    .help = décomposez les motifs et exportez-le de nouveau
logo-pdf-gradient = un de ses dégradés est abîmé
    .help = décomposez les dégradés et exportez-le de nouveau
logo-pdf-mesh = il a un filet de dégradé dans des couleurs qui ne se convertissent pas
    .help = pixellisez le filet de dégradé et exportez-le de nouveau
logo-pdf-colours = ses couleurs sont d’une sorte qui ne se lit pas
    .help = convertissez ses couleurs en RVB ou en CMJN et exportez-le de nouveau
logo-pdf-no-ink = il est peint avec une encre qui n’existe pas (« None »)
    .help = donnez-lui une couleur et exportez-le de nouveau
logo-pdf-profile = son profil de couleurs est abîmé
    .help = exportez-le de nouveau en PDF sans profil, ou en SVG
logo-pdf-picture = une de ses images est abîmée
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-picture-cut = une de ses images est tronquée
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-inline = une image écrite dans son dessin est abîmée
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-no-colours = une de ses images ne dit pas en quelles couleurs elle est
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-colour-key = une de ses images laisse des couleurs transparentes d’une façon qu’une imprimerie ne peut pas rendre
    .help = aplatissez la transparence et exportez-le de nouveau
logo-pdf-matte = une de ses images est mêlée d’avance à son fond
    .help = aplatissez la transparence et exportez-le de nouveau
logo-pdf-packed = une de ses parties est compressée en { $name }, que ni les archives ni toutes les imprimeries ne lisent
    .help = exportez-le de nouveau avec une compression JPEG ou ZIP
logo-pdf-transfer = il change ses couleurs par une fonction de transfert
    .help = exportez-le de nouveau sans réglage de photogravure
logo-pdf-blend = il demande le mode de fusion inconnu « { $name } »
    .help = aplatissez la transparence et exportez-le de nouveau
logo-pdf-note = une annotation ({ $name }) y est posée sans son dessin
    .help = aplatissez les annotations, ou retirez-les, et exportez-le de nouveau
logo-pdf-font-broken = sa police { $name } est abîmée
    .help = vectorisez son texte et exportez-le de nouveau
logo-pdf-no-font = il montre du texte sans dire dans quelle police
    .help = vectorisez son texte et exportez-le de nouveau
logo-pdf-font = son texte demande la police { $name }, que le fichier ne contient pas
    .help = vectorisez son texte et exportez-le de nouveau
logo-pdf-locked = le PDF est verrouillé
    .help = enregistrez-le sans mot de passe
logo-pdf-pages = le PDF a { $n } pages : c’est un document, pas un logo
    .help = exportez seule la page voulue
logo-pdf-no-page = le PDF n’a pas de page
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-size-unsaid = le PDF ne dit pas les dimensions de sa page
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-no-size = la page du PDF n’a pas de dimensions
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-empty = la première page du PDF est vide
    .help = placez le logo sur la première page
logo-illustrator-only = le fichier Illustrator ne contient pas de PDF
    .help = enregistrez-le de nouveau avec l’option « Créer un fichier PDF compatible »
logo-pdf-nested = le PDF est emboîté sans mesure
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-postscript = il contient du PostScript
    .help = exportez-le de nouveau en PDF, ou demandez un SVG
logo-pdf-outside = il va chercher hors du fichier
    .help = exportez-le avec tout ce qu’il lui faut à l’intérieur

# Les polices de la charte
fonts-outside = le dossier de polices « { $folder } » se trouve hors du dossier du programme
    .here = nommé ici
    .help = copiez-le à côté du programme et écrivez son chemin à partir de là
missing-fonts = le dossier de polices « { $folder } » n’existe pas
    .here = nommé ici
    .help = vérifiez son nom ; le chemin part du dossier du programme
fonts-in-a-file = « { $folder } » est un fichier, non un dossier de polices
    .here = nommé ici
    .help = vérifiez son nom ; le chemin part du dossier du programme
unreadable-fonts = le dossier de polices « { $folder } » ne peut pas être lu : { $error }
    .here = nommé ici
    .help = vérifiez son nom ; le chemin part du dossier du programme
no-fonts = le dossier de polices « { $folder } » ne contient aucune police
    .here = nommé ici
    .help = placez-y des fichiers en .ttf ou .otf, ou retirez `fonts`
fonts-link-outside = le dossier de polices « { $folder } » est un lien qui mène hors du dossier du programme
    .here = nommé ici
    .help = placez le dossier lui-même à côté du programme, pas un lien vers lui
fonts-in-a-crowd = le dossier de polices « { $folder } » contient plus de { $most } fichiers
    .here = nommé ici
    .help = placez les polices de la charte dans un dossier à elles
fonts-too-heavy = les polices du dossier « { $folder } » pèsent ensemble plus de { $most } Mo
    .here = nommé ici
    .help = gardez les familles de la charte et retirez les autres
too-many-fonts = le dossier de polices « { $folder } » contient { $n } polices ; le maximum est de { $most }
    .here = nommé ici
    .help = gardez les familles de la charte et retirez les autres
font-refused = la police « { $font } » ne peut pas servir : { $reason }
    .here = nommée ici
    .help = { $cure }
unreadable-font = la police « { $font } » ne peut pas être lue : { $error }
    .here = nommée ici
    .help = vérifiez que le fichier peut être lu
font-too-heavy = la police « { $font } » pèse plus de { $most } Mo
    .here = nommée ici
    .help = prenez une autre police
font-link-outside = la police « { $font } » est un lien qui mène hors du dossier du programme
    .here = nommée ici
    .help = placez le fichier lui-même dans le dossier, pas un lien vers lui
font-of-signs = elle n’a pas d’espace ou pas de trait d’union : c’est une police de signes, ou réduite pour une page web
    .help = prenez la police entière, telle que la donne son fondeur, ou retirez celle-ci
font-crowd = le fichier contient { $n } polices ; le maximum est de { $most }
    .help = retirez-en celles dont la charte a besoin
font-broken = la police est abîmée
    .help = reprenez le fichier là d’où il vient
font-without-outlines = elle n’a pas de contours, seulement des images de lettres
    .help = prenez une police avec des contours
font-for-the-web = c’est une police pour le web
    .help = demandez la version de bureau, TTF ou OTF
font-of-postscript = c’est une ancienne police PostScript
    .help = demandez la version OpenType, OTF
font-empty = le fichier est vide
    .help = reprenez-le là d’où il vient
not-a-font = ce n’est pas une police
    .help = retirez-le du dossier, ou reprenez-le là d’où il vient
font-not-embeddable = sa licence interdit de l’incorporer à un document (fsType { $bits })
    .help = demandez au fondeur une licence qui permet l’incorporation dans un PDF, ou prenez une autre police
font-without-subsets = sa licence interdit d’en incorporer une partie, et une brochure ne contient jamais de police entière (fsType { $bits })
    .help = demandez au fondeur une licence qui permet l’incorporation dans un PDF, ou prenez une autre police
font-as-pixels = sa licence ne permet de l’incorporer qu’en pixels (fsType { $bits })
    .help = demandez au fondeur une licence qui permet l’incorporation dans un PDF, ou prenez une autre police

unused-picture = { $count ->
    [one] une image du dossier « { $folder } » ne sert nulle part : { $files }
   *[other] { $count } images du dossier « { $folder } » ne servent nulle part : { $files }
}
    .here = d’autres images du dossier sont nommées ici
    .help = ajoutez le partenaire oublié, ou rangez le fichier dans un autre dossier
unused-pictures-and-more = { $count } images du dossier « { $folder } » ne servent nulle part, dont { $rest } en plus de { $files }
    .here = d’autres images du dossier sont nommées ici
    .help = ajoutez les partenaires oubliés, ou rangez les fichiers dans un autre dossier

rule-unused-picture = Image qui ne sert nulle part
    .finds = Dans un dossier dont le programme prend la plupart des images, des fichiers d’image qu’il ne nomme pas. Les autres versions d’un logo nommé ne comptent pas, ni les dossiers communs à bien des événements.
    .matters = Le partenaire qui a envoyé son logo et ne figure pas dans la brochure est celui qui le remarque.
    .cure = Ajoutez le partenaire oublié, ou rangez le fichier dans un autre dossier.

rule-too-heavy = Images trop lourdes ensemble
    .finds = Des images de plus de 60 Mo, de 200 millions de pixels ou de cent mille éléments en tout.
    .matters = La brochure demanderait des minutes, et personne ne pourrait l’ouvrir ni l’envoyer.
    .cure = Enregistrez de nouveau la plus grande : mille pixels pour un logo, trois mille pour une page.

rule-too-many-fonts = Trop de polices
    .finds = Un dossier de polices qui en compte plus de 64.
    .matters = C’est la réserve de toute une maison : la brochure a besoin de quelques familles.
    .cure = Copiez les familles de la charte dans un dossier à part.

rule-pdf = Fichier qui ne peut pas être écrit
    .finds = Une image ou une police lue sans faute, et que l’écriture du fichier refuse pourtant.
    .matters = Un fichier qui n’est pas juste partout n’est pas écrit du tout.
    .cure = Retirez l’image ou le texte que nomme le rapport, et recommencez.

# Ce que dit la machine, à la fin d’une phrase.

machine-not-allowed = vous n’en avez pas le droit
machine-not-found = il n’est pas là
machine-full = le disque est plein
machine-far-away = le disque en réseau ne répond pas
machine-device = c’est un périphérique ou un tube, pas un fichier
machine-links-in-a-circle = c’est un lien qui ramène à lui-même
machine-other = le disque ou le système le refuse (erreur { $n })

pictures-lightened = { $count ->
        [one] Une image est ramenée
       *[other] { $count } images sont ramenées
    } à { $density } pixels par pouce pour l’écran : { $from } Mo deviennent { $to } Mo.
logo-on-the-web = { $kind ->
        [cover] l’image de couverture
        [picture] l’image
       *[logo] le logo
    } « { $name } » est une adresse de la toile, et livret ne télécharge rien
    .here = nommé ici
    .help = téléchargez le fichier dans le dossier du programme, et écrivez ici son nom
missing-fonts-near = le dossier de polices « { $folder } » n’existe pas
    .here = nommé ici
    .help = écrivez "{ $near }" : le dossier s’appelle ainsi

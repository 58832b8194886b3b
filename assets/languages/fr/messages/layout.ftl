# Les pages telles qu’elles sont composées.

orphan = la première ligne de « { $text } » est seule au bas de la page { $page }
    .here = ce paragraphe
    .help = ôtez ou ajoutez quelques mots pour que deux lignes au moins tiennent ensemble

widow = la dernière ligne de « { $text } » est seule en haut de la page { $page }
    .here = ce paragraphe
    .help = ôtez ou ajoutez quelques mots pour que deux lignes au moins tiennent ensemble

stranded-heading = le titre « { $text } » est au bas de la page { $page }, son texte à la page suivante
    .here = ce titre
    .help = ôtez ou ajoutez quelques lignes avant lui

rule-stranded-line = Ligne seule, titre au bas d’une page
    .finds = Un paragraphe dont une seule ligne reste au bas d’une page ou passe en haut de la suivante ; un titre séparé de ce qu’il annonce. La mise en page l’évite ; les pages sont relues quand même.
    .matters = Une ligne seule fait perdre le fil ; un titre au bas d’une page n’annonce rien.
    .cure = Ôtez ou ajoutez quelques mots, ou coupez le texte autrement.

session-across-pages = la session « { $title } » commence page { $page } et finit page { $next }
    .here = cette session
    .help = raccourcissez ce qui la précède, ou laissez : la suite est annoncée en haut de la page

rule-session-across-pages = Session sur deux pages
    .finds = Une session courte (moins d’un quart de page) qui commence sur une page et finit sur la suivante. La mise en page l’évite tant qu’elle le peut ; les pages sont relues quand même.
    .matters = On lit une session d’un coup d’œil ; tourner la page fait manquer la salle ou un nom.
    .cure = Raccourcissez un texte qui la précède, ou acceptez la coupure.

fallback-font = la famille « { $family } » n’a pas { $characters } : ces signes viennent d’une autre police, page { $page }
    .here = « { $text } »
    .help = écrivez le texte sans eux, ou prenez une version plus complète de la police

rule-fallback-font = Police de secours à côté de celle de la marque
    .finds = Quand le programme nomme les familles de la marque, un caractère qu’elles n’ont pas et qui est pris dans une autre police. Un nom étranger ou un symbole, le plus souvent.
    .matters = Une lettre d’un autre dessin au milieu d’un nom se remarque.
    .cure = Prenez une version plus complète de la police, ou écrivez le texte sans ce caractère.

rule-font-refused = Police qui ne peut être utilisée
    .finds = Une police du dossier de la marque dont la licence interdit l’incorporation dans un document (bits fsType), ou dont le fichier est abîmé ou d’un format inconnu.
    .matters = Un PDF qui n’incorpore pas ses polices ne s’affiche pas partout de la même façon ; incorporer une police malgré sa licence est une contrefaçon.
    .cure = Demandez à la fonderie une licence qui permet l’incorporation, ou prenez une autre police.

thin-line = un filet de { $width } pt page { $page }
    .help = donnez-lui 0,25 pt au moins dans le thème

rule-thin-line = Filet trop fin
    .finds = Un filet de moins de 0,25 pt, ou une forme aussi mince, sur les pages composées.
    .matters = À l’impression, un filet plus fin se casse ou disparaît.
    .cure = Donnez-lui 0,25 pt au moins dans le thème.

heavy-file = la brochure pèse { $weight } Mo ; plus de { $most } Mo ne passent guère par courriel
    .help = enregistrez la photographie et les logos les plus lourds dans une taille plus petite

rule-heavy-file = Fichier lourd
    .finds = Un PDF de plus de 10 Mo.
    .matters = Les messageries refusent les pièces jointes de ce poids, et l’on attend devant un écran de téléphone.
    .cure = Enregistrez les images les plus lourdes dans une taille plus petite : mille pixels pour un logo, trois mille pour une page.

hyphen-ladder = plus de deux coupures de mots de suite dans « { $text } », page { $page }
    .here = ce texte
    .help = changez un mot de ce paragraphe

hyphen-at-page-end = un mot de « { $text } » est coupé à la fin de la page { $page }
    .here = ce texte
    .help = changez un mot de ce paragraphe

rule-hyphen-ladder = Coupures de mots qui se suivent
    .finds = Plus de deux lignes de suite finies par un trait d’union de coupure, ou un mot coupé à la fin d’une page. La mise en page l’évite tant qu’elle le peut ; les pages sont relues quand même.
    .matters = L’œil se trompe de ligne, ou retient un demi-mot le temps de tourner la page.
    .cure = Changez un mot du paragraphe.

# Ce que dit la composition elle-même

missing-character = aucune police n’a { $n ->
        [one] le caractère { $characters }
       *[other] les caractères { $characters }
    }
    .here = dans ce texte
    .help = mettez dans le dossier `fonts` de `[brand]` une police qui l’a, prenez celles de l’ordinateur par --system-fonts, ou écrivez le texte sans lui
system-font = { $n ->
        [one] le caractère { $characters } est imprimé
       *[other] { $n } caractères, dont { $characters }, sont imprimés
    } dans « { $family } », une police de cet ordinateur
    .help = pour une brochure pareille sur un autre ordinateur, copiez « { $file } » dans le dossier `fonts` de `[brand]`
word-divided = « { $text } » contient un mot plus large que les { $measure } mm dont il dispose : il est coupé où il le faut
    .here = trop long pour une ligne
    .help = laissez-le ainsi, ou raccourcissez-le
word-does-not-fit = « { $text } » contient un mot plus large que les { $measure } mm dont il dispose
    .here = trop long pour sa place
    .help = raccourcissez-le, ou donnez un short-title là où il peut y en avoir un
title-does-not-fit = « { $text } » demande plus de place que n’en a la couverture, { $room } mm
    .here = trop long pour sa place
    .help = raccourcissez-le, ou donnez un short-title là où il peut y en avoir un
page-overflow = un bloc fait { $height } mm de haut, plus que n’en contient une page, et ne peut pas être coupé
    .here = là-dedans
    .help = divisez le texte en paragraphes, ou raccourcissez-le
code-too-dense = l’adresse { $address } est trop longue pour un QR code de { $side } mm
    .help = donnez une adresse plus courte ; le code est laissé de côté
cover-without-marks = { $n ->
        [one] la couverture n’a pas de place pour le logo de { $names }
       *[other] la couverture n’a pas de place pour { $n } logos ({ $names })
    }
    .here = sur la page des partenaires, et là seulement
    .help = laissez-le ainsi, ou mettez moins de partenaires dans le premier groupe
cover-of-one-group = la couverture ne montre que les partenaires de { $shown }, pas ceux de { $others }
    .here = sur la page des partenaires, et là seulement
    .help = laissez-le ainsi, ou mettez en premier le groupe à montrer en couverture
back-without-marks = { $n ->
        [one] le dos n’a pas de place pour le logo de { $names }
       *[other] le dos n’a pas de place pour { $n } logos ({ $names })
    }
    .here = sur la page des partenaires, et là seulement
    .help = laissez-le ainsi, ou abrégez ce que dit le dos
cover-first-and-last-day = la couverture dit le premier et le dernier des { $n } jours, sans ceux qui sont entre eux
    .here = chaque jour se lit dans le programme
    .help = laissez-le ainsi, ou dites les jours dans `tagline`
cover-without-fact = la couverture n’a pas de place pour « { $text } »
    .here = au dos de la brochure, et là seulement
    .help = laissez-le ainsi, ou abrégez le titre ou le sous-titre
head-cut-short = le haut des pages abrège « { $text } » en « { $short } »
    .here = entier en tête de sa partie
    .help = laissez-le ainsi, ou écrivez plus court ; un parcours et une plénière ont pour cela `short-title`
line-cut-short = le haut ou le bas des pages abrège « { $text } » en « { $short } »
    .here = entier en couverture
    .help = laissez-le ainsi, ou écrivez plus court
line-without-part = « { $text } » n’a pas de place en haut ou en bas de toutes les pages
    .here = entier en couverture ou au dos
    .help = laissez-le ainsi, ou écrivez plus court ce qui partage sa ligne
grid-without-formats = { $n ->
        [one] « { $day } » n’a pas de place pour le format d’une séance (« { $format } »)
       *[other] « { $day } » n’a pas de place pour le format de { $n } séances (« { $format } »…)
    }
    .here = avec sa séance, et là seulement
    .help = laissez-le ainsi, ou donnez à ces séances un `short-title`
in-quotes = « { $text } »

missing-face = la famille « { $family } » n’a pas de { $face ->
        [bold] gras
        [italic] italique
        [regular] normal : tout y est gras
       *[upright] romain : tout y est italique
    }{ $face ->
        [bold] , et des textes en demandent
        [italic] , et des textes en demandent : ils sont imprimés droits
       *[other] {""}
    }{ $file ->
        [none] {""}
       *[other] . Le fichier { $file } en a un, que rien n’emploie : il est de la famille « { $other } »
    }
    .here = les polices de la maison
    .help = ajoutez au dossier le fichier qui manque{ $file ->
        [none] {""}
       *[other] , ou donnez à { $file } le nom de famille « { $family } » et le style qui est le sien
    }

rule-missing-face = Un style manque à la police de la maison
    .finds = Des textes en gras ou en italique dont la famille, venue du dossier de polices, n’a pas ce style ; le fichier du dossier qui l’a et que rien n’emploie est nommé, quand il y en a un.
    .matters = Le gras est pris à une autre famille ou reste maigre, l’italique reste droit : les titres d’œuvres et les noms ne se distinguent plus.
    .cure = Ajoutez le fichier du style qui manque. S’il est là sous un autre nom de famille, demandez à la fonderie le fichier dont le nom est juste.

# Les images et l’accessibilité.

missing-description = { $count ->
    [one] une image n’a pas de description
   *[other] { $count } images n’ont pas de description
}
    .help = écrivez `alternative` à côté de `logo`

picture-without-description = { $count ->
    [one] une image n’a pas de description
   *[other] { $count } images n’ont pas de description
}
    .here = ce qu’elle montre n’est pas dit
    .help = écrivez `alternative`, ce que l’image montre à qui ne la voit pas, ou `decorative = true`

rule-missing-description = Image sans description
    .finds = Une image des pages dont rien ne dit ce qu’elle montre. Un logo est décrit par le nom du partenaire, à moins que `alternative` ne dise mieux.
    .matters = Qui écoute la brochure ne sait pas que l’image existe.
    .cure = Écrivez `alternative` à côté de `logo` ou de `file` ; une image qui ne montre rien se déclare `decorative = true`.

poor-description = la description « { $words } » ne dit rien de l’image
    .here = cette description
    .help = écrivez le nom de ce que l’image représente, ou ôtez la ligne : le nom du partenaire suffit

rule-poor-description = Description qui ne dit rien
    .finds = Une description qui est un nom de fichier (logo_v2.png), ou seulement « logo », « image », « photo ».
    .matters = Une synthèse vocale lirait « logo point png » à la place du nom du partenaire.
    .cure = Écrivez le nom du partenaire, ou ôtez la ligne.

contrast-too-low = « { $words } », page { $page } : le contraste de { $colour } sur { $ground } est de { $ratio } pour 1, il en faut { $least }
    .help = choisissez un texte plus foncé ou un fond plus clair, ou l’inverse sur un fond sombre

rule-contrast-too-low = Contraste insuffisant
    .finds = Un texte dont le contraste avec le fond réel de la page est de moins de 4,5 pour 1, ou de 3 pour 1 quand il est grand (18 points, ou 14 points en gras).
    .matters = Une personne sur douze voit mal les couleurs ou les contrastes, et chacun lit parfois en plein soleil.
    .cure = Choisissez une couleur de texte plus foncée, ou plus claire sur un fond sombre.

colour-alone = « { $words } » : la couleur seule ne dit rien à qui ne la voit pas
    .here = ces mots
    .help = ajoutez un mot ou un signe : « complet », une étoile

rule-colour-alone = Information donnée par la couleur seule
    .finds = Un texte qui renvoie à une couleur pour distinguer des sessions, des salles ou des horaires : « les sessions en rouge », « le code couleur ». La brochure elle-même numérote et nomme ses parcours.
    .matters = Imprimée en noir, ou lue par un daltonien ou une synthèse vocale, la distinction disparaît.
    .cure = Ajoutez un mot ou un signe à la couleur.

logo-margins = le logo de « { $partner } » n’occupe que { $share } % de son cadre
    .here = ce fichier
    .help = recadrez le fichier au plus près du dessin

unseen-logo-other = le logo de « { $partner } » ne se voit pas sur un fond { $ground } : son autre version y est mise
    .here = ce partenaire
    .help = donnez dans `logo` la version pour le papier, et dans `logo-on-dark` celle pour les fonds sombres
unseen-logo-name = le logo de « { $partner } » ne se voit pas sur un fond { $ground } : son nom y est mis à la place
    .here = ce partenaire
    .help = donnez dans `logo` la version pour le papier, et dans `logo-on-dark` celle pour les fonds sombres
unseen-logo-part = { $share } % du logo de « { $partner } » ne se voit pas sur un fond { $ground }
    .here = ce partenaire
    .help = demandez-lui la version pour ce fond : `logo` pour le papier, `logo-on-dark` pour les fonds sombres
unseen-house-logo = le logo de la maison ne se voit pas où il se trouve sur la couverture : { $instead ->
        [other] l’autre version y est mise
       *[tab] il y est posé sur un aplat
    }
    .here = ce fichier
    .help = donnez dans `logo` la version pour le papier, et dans `logo-on-dark` celle pour les fonds sombres

rule-unseen-logo = Logo qui ne se voit pas où il se trouve
    .finds = Un logo dont les traits se confondent avec le fond : blanc sur papier blanc, sombre sur une couverture sombre, pâle sur un ciel pâle.
    .matters = Sa place semble vide, et le partenaire croit qu’on l’a oublié.
    .cure = Donnez les deux versions : `logo` pour le papier, `logo-on-dark` pour les fonds sombres.

resolution-on-screen = « { $file } » a { $resolution } pixels par pouce aux { $width } mm où l’image est montrée : ses bords se voient en escalier, même sur un écran
    .picture = peu de pixels
    .help = demandez le dessin (SVG ou PDF), ou une image d’au moins { $wanted } pixels de large

rule-resolution-on-screen = Une image trop grossière pour l’écran
    .finds = Une image PNG ou JPEG de moins de 110 pixels par pouce à la taille où elle est montrée.
    .matters = Elle est floue ou crénelée dès qu’on lit le livret sur une tablette ou qu’on l’agrandit.
    .cure = Demandez le logo en dessin, SVG ou PDF, ou une image plus grande.

rule-logo-margins = Logo perdu dans ses marges
    .finds = Un logo dont le dessin occupe moins de la moitié de la largeur ou de la hauteur du fichier.
    .matters = Ses marges sont coupées pour qu’il paraisse aussi grand que les autres ; ailleurs, le même fichier paraîtra trop petit.
    .cure = Recadrez le fichier au plus près du dessin.

partner-without-logo = « { $partner } » n’a pas de logo, les autres de « { $group } » en ont un
    .here = sans logo
    .help = ajoutez `logo`, ou groupez les partenaires sans logo

group-without-partner = « { $group } » n’annonce aucun partenaire
    .here = ce titre
    .help = ajoutez les partenaires, ou ôtez le groupe

rule-partner-without-logo = Partenaire sans logo
    .finds = Le seul partenaire d’un groupe de trois ou plus qui n’a pas de logo ; un groupe sans partenaire. Un groupe de noms sans logos est un choix, il est laissé.
    .matters = Le partenaire oublié le remarque le premier.
    .cure = Demandez le logo, ou groupez ceux qui n’en ont pas.

document-in-english = les textes semblent être en anglais, le programme se dit en français
    .here = le français
    .title = aucune langue n’est écrite
    .help = écrivez language = "en" dans [event]

document-in-french = les textes semblent être en français, le programme se dit en anglais
    .here = l’anglais
    .title = aucune langue n’est écrite
    .help = écrivez language = "fr" dans [event]

document-without-author = des partenaires sont nommés, mais aucun comme organisateur
    .title = de qui est cet événement ?
    .help = écrivez organiser = "…" dans [event], avec l’`id` de l’un d’eux

document-author-untold = les lecteurs voient « { $group } », mais le fichier PDF ne dit pas qui est son auteur
    .title = de qui est cet événement ?
    .help = écrivez organiser = "…" dans [event], avec l’`id` de ce partenaire

rule-document-facts = Langue ou auteur du document
    .finds = Des textes dans une autre langue que celle de `language` ; des partenaires, et aucun organisateur.
    .matters = La langue du fichier commande la prononciation des synthèses vocales, la typographie et les coupures ; l’auteur, c’est ce que montrent les propriétés du PDF et les moteurs de recherche.
    .cure = Écrivez `language` et `organiser` dans [event].

heading-levels = le titre « { $words } », page { $page }, saute un niveau
    .help = signalez-le à qui maintient le thème

empty-heading = { $count ->
    [one] un titre est vide
   *[other] { $count } titres sont vides
}
    .help = écrivez un titre, ou ôtez la ligne

rule-heading-levels = Niveaux de titres
    .finds = Un titre qui saute un niveau, ou qui n’a pas de texte, dans la structure du PDF.
    .matters = On parcourt une brochure de titre en titre avec un lecteur d’écran : un niveau absent fait croire qu’il manque un chapitre.
    .cure = Les titres sont faits par livret ; signalez-le.

small-text = « { $words } », page { $page }, est en corps { $size } : moins de { $least } points ne se lisent pas sans effort
    .help = agrandissez ce rôle dans le thème

rule-small-text = Texte trop petit
    .finds = Le plus petit texte des pages, quand il a moins de 8 points.
    .matters = Au-dessous, beaucoup de lecteurs renoncent.
    .cure = Agrandissez le rôle dans le thème, ou raccourcissez le texte.

reading-order = une session de { $start } est lue après celle de { $before }
    .here = { $start }
    .after = lue avant
    .help = écrivez les sessions dans l’ordre de leurs heures

rule-reading-order = Ordre de lecture
    .finds = Des sessions d’un même parcours lues dans un autre ordre que celui de leurs heures.
    .matters = Qui écoute la brochure suit l’ordre du fichier, sans voir les heures d’un coup d’œil.
    .cure = Écrivez les sessions dans l’ordre de leurs heures.

link-without-words = le lien « { $words } » ne dit pas où il mène
    .here = ce lien
    .help = mettez dans le lien les mots qui disent où il mène : « le formulaire d’inscription »

rule-link-without-words = Lien qui ne dit pas où il mène
    .finds = Un lien sans mots, ou dont les mots sont « ici », « cliquez ici », « en savoir plus ».
    .matters = Un lecteur d’écran énumère les liens : dix fois « ici » n’aident personne, et sur le papier « cliquez » ne veut rien dire.
    .cure = Mettez dans le lien les mots qui disent où il mène.

photograph-without-credit = la photographie de couverture n’a ni légende ni crédit
    .here = cette photographie
    .help = nommez son auteur dans un texte (« Photographie : … »), et gardez l’accord des personnes que l’on y reconnaît

picture-without-credit = { $count ->
    [one] une image n’a pas de crédit
   *[other] { $count } images n’ont pas de crédit
}
    .here = sans auteur
    .help = nommez qui l’a faite : {"{"} file = "…", credit = "…" {"}"}, et gardez l’accord des personnes que l’on y reconnaît

rule-photograph-without-credit = Photographie sans crédit
    .finds = Une photographie de couverture dont aucun texte ne nomme l’auteur, ou une autre photographie sans `credit`. Un dessin (SVG, PDF) et une signature n’en demandent pas.
    .matters = Le nom de qui a pris la photographie est dû, et les personnes que l’on reconnaît doivent avoir donné leur accord.
    .cure = Écrivez « Photographie : … » dans un texte de présentation.

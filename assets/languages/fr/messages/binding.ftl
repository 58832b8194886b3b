# Les pages, les feuilles et le pli.

page-count-not-bindable = { $pages } pages ne peuvent pas être reliées : leur nombre est un multiple de { $multiple }
    .pages = n’est pas un multiple de { $multiple }
    .help = écrivez { $above } ou { $below }, ou ne l’écrivez pas : livret remplit lui-même la dernière feuille

rule-page-count-not-bindable = Un nombre de pages qui ne peut pas être relié
    .finds = Un nombre de pages dans [print] qui n’est pas un multiple de quatre, pour une brochure agrafée, ou de deux, pour toute autre.
    .matters = Une feuille pliée a quatre pages et un feuillet deux : l’imprimeur renvoie le fichier, ou relie des pages blanches.
    .cure = Écrivez un multiple de quatre, ou n’écrivez pas de nombre : livret ajoute des pages de notes jusqu’à ce que la brochure puisse être reliée.

unreachable-page-count-short = { $asked } pages ne suffisent pas : la brochure en prend { $natural } comme le thème la compose, et { $nearest } au moins quand elle est aussi serrée que le thème le permet et peut être reliée
    .asked = trop peu
    .help = écrivez { $typed }, ou raccourcissez les descriptions, la présentation ou l’index

unreachable-page-count-long = { $asked } pages sont trop : la brochure en prend { $natural }, et { $nearest } au plus avec des pages à eux pour l’index et les partenaires, et des pages de notes
    .asked = trop
    .help = écrivez { $typed }, ou dites-en plus : descriptions, présentation des parcours, partenaires
leaflet-too-long = le programme prend { $needed } volets, le dépliant en a { $panels }
    .asked = trop long pour un dépliant
    .help = raccourcissez présentations et descriptions, ou demandez un livret : --edition booklet

rule-unreachable-page-count = Un nombre de pages hors d’atteinte
    .finds = Un nombre de pages dans [print] que la brochure ne peut pas avoir : avec le moins de blanc que le thème permet elle en prend plus, ou avec toutes les pages de notes qui ont un sens elle en prend moins.
    .matters = Il faudrait composer le texte trop petit, ou laisser la moitié de la brochure en blanc.
    .cure = Demandez le nombre le plus proche, que dit le message, ou changez ce que dit le programme.

blank-pages = l’intérieur de la couverture reste blanc alors que { $notes ->
        [one] une page de notes est ajoutée
       *[other] { $notes } pages de notes sont ajoutées
    } pour remplir la dernière feuille
    .blank = demandé ici
    .help = retirez blank-inside-covers pour que ces pages servent, sauf si l’imprimeur les veut blanches

blank-pages-squeezed = l’intérieur de la couverture reste blanc alors que les autres pages sont serrées pour n’en faire que { $pages }
    .blank = demandé ici
    .help = retirez blank-inside-covers pour que ces pages servent, sauf si l’imprimeur les veut blanches

rule-blank-pages = Des pages blanches qui pourraient servir
    .finds = L’intérieur de la couverture laissé blanc à la demande, alors que des pages de notes sont ajoutées ou que les autres sont serrées.
    .matters = Deux pages sur quatre ou huit sont payées et ne disent rien.
    .cure = Retirez blank-inside-covers, sauf si la couverture n’est imprimée que d’un côté.

creep-held-back = les pages devraient avancer de { $wished } mm vers le pli au milieu de { $sheets } feuilles, et n’avancent que de { $made } mm : le texte reste à { $safety } mm du pli
    .here = réglé ici
    .help = prenez un papier plus mince, ou faites coller la brochure : binding = "perfect"

rule-creep-held-back = Un papier trop épais pour la marge intérieure
    .finds = Une brochure agrafée dont le papier et le nombre de feuilles demandent aux pages intérieures d’avancer vers le pli plus que la marge de sécurité ne le permet.
    .matters = Les feuilles intérieures dépassent de l’épaisseur de celles qui les entourent et la perdent à la coupe : leurs marges extérieures deviennent plus étroites que les autres.
    .cure = Choisissez un papier plus mince, moins de pages ou une reliure collée.

sheet-too-small = la feuille { $sheet } est trop petite : les pages imposées dessus prennent { $width } × { $height } mm
    .sheet = trop petite
    .help = écrivez une feuille plus grande, comme A3 pour des pages A4, ou ne l’écrivez pas

rule-sheet-too-small = Une feuille trop petite pour ses pages
    .finds = Une feuille dans [print] où les pages du livret ne tiennent pas côte à côte.
    .matters = La machine de l’imprimeur couperait des pages, ou les réduirait toutes.
    .cure = Nommez une feuille deux fois plus grande que la page, davantage pour le fond perdu et les repères, ou ne l’écrivez pas : la feuille est faite sur mesure.

no-room-for-marks = la feuille { $sheet } n’a pas de place pour les repères : le livret est imprimé sans eux ; avec eux il prend { $width } × { $height } mm
    .sheet = trop petite pour les repères
    .help = écrivez une feuille plus grande, comme SRA3 pour des pages A4, ou retirez les repères : ils ne servent qu’à qui coupe la feuille

rule-no-room-for-marks = Une feuille sans place pour les repères
    .finds = Une feuille dans [print] qui tient les pages du livret mais pas les repères demandés, qui se placent hors du fond perdu.
    .matters = Sans repères, l’imprimeur ne voit ni où couper, ni où plier, ni si les plaques se recouvrent.
    .cure = Nommez une feuille plus grande, ou ne l’écrivez pas : elle est faite sur mesure. Sans repères, retirez marks.

too-thick-to-staple = { $pages } pages sont trop pour des agrafes : les imprimeurs en agrafent { $most } au plus
    .here = trop
    .help = faites coller la brochure, binding = "perfect", ou demandez à l’imprimeur s’il agrafe autant de pages

too-thick-to-staple-paper = { $pages } pages sur ce papier font une pile de { $pile } mm, et des agrafes en tiennent { $thickest } mm
    .here = trop épais
    .help = prenez un papier plus mince, ou faites coller la brochure : binding = "perfect"

rule-too-thick-to-staple = Une brochure trop épaisse pour des agrafes
    .finds = Une brochure agrafée de plus de 48 pages, ou dont les feuilles posées l’une sur l’autre dépassent 1,6 mm : douze feuilles de 135 g/m².
    .matters = La brochure bâille, le pli se fend, les agrafes ne se referment pas.
    .cure = Faites-la coller (binding = "perfect"), prenez un papier plus mince, ou moins de pages.

unknown-sheet = « { $sheet } » n’est pas une feuille de papier
    .sheet = pas un format
    .help = écrivez A3, SRA3, Tabloid…, ou des millimètres comme 320x450
page-count-not-bindable-but = { $pages } pages ne peuvent pas être reliées : leur nombre est un multiple de { $multiple }
    .pages = n’est pas un multiple de { $multiple }
    .help = écrivez { $nearest }, le nombre le plus proche que cette brochure peut avoir, ou ne l’écrivez pas : livret remplit lui-même la dernière feuille

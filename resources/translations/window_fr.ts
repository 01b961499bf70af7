<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name></name>
    <message numerus="yes">
        <source>et %n autre(s) diapo(s)</source>
        <translation>
            <numerusform>et %n autre diapo</numerusform>
            <numerusform>et %n autres diapos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terme(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endroit(s) à corriger</source>
        <translation>
            <numerusform>%n endroit à corriger</numerusform>
            <numerusform>%n endroits à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enjeu(x)</source>
        <translation>
            <numerusform>%n enjeu</numerusform>
            <numerusform>%n enjeux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n défi(s)</source>
        <translation>
            <numerusform>%n défi</numerusform>
            <numerusform>%n défis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n atout(s)</source>
        <translation>
            <numerusform>%n atout</numerusform>
            <numerusform>%n atouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constat(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facteur(s) clé(s) de succès</source>
        <translation>
            <numerusform>%n facteur clé de succès</numerusform>
            <numerusform>%n facteurs clés de succès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n décision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grand(s) témoin(s)</source>
        <translation>
            <numerusform>%n grand témoin</numerusform>
            <numerusform>%n grands témoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intervenant(s)</source>
        <translation>
            <numerusform>%n intervenant</numerusform>
            <numerusform>%n intervenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thème(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n propos</source>
        <translation>
            <numerusform>%n propos</numerusform>
            <numerusform>%n propos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n point(s)</source>
        <translation>
            <numerusform>Voir le point</numerusform>
            <numerusform>Voir les %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n séance(s) en parallèle</source>
        <translation>
            <numerusform>%n séance en parallèle</numerusform>
            <numerusform>%n séances en parallèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) où deux personnes ont écrit chacune de son côté.</source>
        <translation>
            <numerusform>%n champ où deux personnes ont écrit chacune de son côté.</numerusform>
            <numerusform>%n champs où deux personnes ont écrit chacune de son côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>« {right} » écrit partout, %n fois</source>
        <translation>
            <numerusform>« {right} » écrit partout, %n fois</numerusform>
            <numerusform>« {right} » écrit partout, %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) · la journée s’imprime bien sans</source>
        <translation>
            <numerusform>%n point · la journée s’imprime bien sans</numerusform>
            <numerusform>%n points · la journée s’imprime bien sans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) · jamais corrigé(s) d’office</source>
        <translation>
            <numerusform>%n point · jamais corrigé d’office</numerusform>
            <numerusform>%n points · jamais corrigés d’office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ce qu’apporte {names}</source>
        <translation>
            <numerusform>Ce qu’apporte {names}</numerusform>
            <numerusform>Ce qu’apportent {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nouveauté(s)</source>
        <translation>
            <numerusform>%n nouveauté</numerusform>
            <numerusform>%n nouveautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrait(s)</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) gardée(s)</source>
        <translation>
            <numerusform>%n fiche gardée</numerusform>
            <numerusform>%n fiches gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) hors micro</source>
        <translation>
            <numerusform>%n élément hors micro</numerusform>
            <numerusform>%n éléments hors micro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) ou coordonnée(s)</source>
        <translation>
            <numerusform>%n note ou coordonnée</numerusform>
            <numerusform>%n notes ou coordonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plus de %n résultat(s)</source>
        <translation>
            <numerusform>plus de %n résultat</numerusform>
            <numerusform>plus de %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendez-vous</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>« {wrong} » se trouve à %n endroit(s)</source>
        <translation>
            <numerusform>« {wrong} » se trouve à %n endroit</numerusform>
            <numerusform>« {wrong} » se trouve à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) endroit(s)</source>
        <translation>
            <numerusform>et %n autre endroit</numerusform>
            <numerusform>et %n autres endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) : « {wrong} » est devenu « {right} »</source>
        <translation>
            <numerusform>%n correction : « {wrong} » est devenu « {right} »</numerusform>
            <numerusform>%n corrections : « {wrong} » est devenu « {right} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) choisie(s)</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisme(s) choisi(s)</source>
        <translation>
            <numerusform>%n organisme choisi</numerusform>
            <numerusform>%n organismes choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) importée(s)</source>
        <translation>
            <numerusform>%n personne importée</numerusform>
            <numerusform>%n personnes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) reconnue(s)</source>
        <translation>
            <numerusform>%n ligne reconnue</numerusform>
            <numerusform>%n lignes reconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) fichier(s)</source>
        <translation>
            <numerusform>et %n autre fichier</numerusform>
            <numerusform>et %n autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) choisie(s)</source>
        <translation>
            <numerusform>%n image choisie</numerusform>
            <numerusform>%n images choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans description</source>
        <translation>
            <numerusform>%n sans description</numerusform>
            <numerusform>%n sans description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) ajoutée(s)</source>
        <translation>
            <numerusform>%n image ajoutée</numerusform>
            <numerusform>%n images ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà là</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n séance(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) élément(s)</source>
        <translation>
            <numerusform>%n autre élément</numerusform>
            <numerusform>%n autres éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) à arbitrer : deux personnes y ont écrit chacune de son côté.</source>
        <translation>
            <numerusform>%n champ à arbitrer : deux personnes y ont écrit chacune de son côté.</numerusform>
            <numerusform>%n champs à arbitrer : deux personnes y ont écrit chacune de son côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diapo(s)</source>
        <translation>
            <numerusform>%n diapo</numerusform>
            <numerusform>%n diapos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masquée(s)</source>
        <translation>
            <numerusform>%n masquée</numerusform>
            <numerusform>%n masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La source, la même pour %n chiffre(s)</source>
        <translation>
            <numerusform>La source, la même pour %n chiffre</numerusform>
            <numerusform>La source, la même pour %n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) arbitré(s)</source>
        <translation>
            <numerusform>%n champ arbitré</numerusform>
            <numerusform>%n champs arbitrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lecture de %n copie(s)…</source>
        <translation>
            <numerusform>Lecture de %n copie…</numerusform>
            <numerusform>Lecture de %n copies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Réunion de %n copie(s)…</source>
        <translation>
            <numerusform>Réunion de %n copie…</numerusform>
            <numerusform>Réunion de %n copies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copie(s) réunie(s)</source>
        <translation>
            <numerusform>%n copie réunie</numerusform>
            <numerusform>%n copies réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) à arbitrer</source>
        <translation>
            <numerusform>%n champ à arbitrer</numerusform>
            <numerusform>%n champs à arbitrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n propos restent sans accord : ils y sont sans le nom de leur auteur.</source>
        <translation>
            <numerusform>%n propos reste sans accord : il y est sans le nom de son auteur.</numerusform>
            <numerusform>%n propos restent sans accord : ils y sont sans le nom de leur auteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) depuis le n° {last}.</source>
        <translation>
            <numerusform>%n correction depuis le n° {last}.</numerusform>
            <numerusform>%n corrections depuis le n° {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) envoyée(s) à l’imprimante</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Définitif : %n propos restent sans accord, et perdront leur nom.</source>
        <translation>
            <numerusform>Définitif : %n propos reste sans accord, et perdra son nom.</numerusform>
            <numerusform>Définitif : %n propos restent sans accord, et perdront leur nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verrouillé. La journée a reçu %n correction(s) depuis.</source>
        <translation>
            <numerusform>Verrouillé. La journée a reçu %n correction depuis.</numerusform>
            <numerusform>Verrouillé. La journée a reçu %n corrections depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n ligne(s) possible(s)</source>
        <translation>
            <numerusform>encore %n ligne possible</numerusform>
            <numerusform>encore %n lignes possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n place(s)</source>
        <translation>
            <numerusform>encore %n place</numerusform>
            <numerusform>encore %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n personne(s)</source>
        <translation>
            <numerusform>encore %n personne</numerusform>
            <numerusform>encore %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n chiffre(s)</source>
        <translation>
            <numerusform>encore %n chiffre</numerusform>
            <numerusform>encore %n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n mot(s)</source>
        <translation>
            <numerusform>encore %n mot</numerusform>
            <numerusform>encore %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n signe(s) environ</source>
        <translation>
            <numerusform>encore %n signe environ</numerusform>
            <numerusform>encore %n signes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n propos choisi(s)</source>
        <translation>
            <numerusform>%n propos choisi</numerusform>
            <numerusform>%n propos choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n propos choisi(s) · Échap pour finir</source>
        <translation>
            <numerusform>%n propos choisi · Échap pour finir</numerusform>
            <numerusform>%n propos choisis · Échap pour finir</numerusform>
        </translation>
    </message>
</context>
</TS>

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
        <source>Voir les %n point(s)</source>
        <translation>
            <numerusform>Voir les %n point</numerusform>
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
        <source>« {right} » écrit partout, %n fois</source>
        <translation>
            <numerusform>« {right} » écrit partout, %n fois</numerusform>
            <numerusform>« {right} » écrit partout, %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
</TS>

"""The forty speakers of the second day. They are invented."""

from __future__ import annotations

from desktop.model.people import Organisation, OrganisationRole, Person

ORGANISATIONS = (
    Organisation(
        id="northshore",
        name="Northshore Public Library Service",
        short_name="Northshore",
        kind="public library service",
        mission="We lend books, tools and time to all who live between the river and the sea.",
        logo="logo-northshore",
        role=OrganisationRole.ORGANISER,
    ),
    Organisation(
        id="harbour-trust",
        name="The Harbour Trust for Reading, Writing & Reckoning",
        role=OrganisationRole.FUNDER,
    ),
    Organisation(
        id="old-mill", name="The Old Mill", kind="arts centre", role=OrganisationRole.HOST
    ),
    Organisation(
        id="consortium",
        name=(
            "Transnational Consortium of Municipal, Mobile and Maritime Libraries"
            " of the Northern Seas"
        ),
        short_name="TCMMMLNS",
        role=OrganisationRole.PARTNER,
    ),
    Organisation(id="ministry", name="Ministry of Culture", role=OrganisationRole.GUEST),
    Organisation(id="saint-brieg", name="University of Saint Brieg", kind="university"),
    Organisation(id="atlas", name="مكتبة الأطلس العامة", short_name="مكتبة الأطلس"),
    Organisation(id="papermoon", name="Papermoon <Books> & Sons"),
)

# Name, family name where it is not the last word, function, organisation.
_SPEAKERS = (
    ("Ada Okafor", "", "Head Librarian", "northshore"),
    ("Tomás Ó Súilleabháin", "Ó Súilleabháin", "Director of Mobile Services", "consortium"),
    (
        "Maria-Theresia Wilhelmina van der Hoogenbosch-Featherstonehaugh",
        "van der Hoogenbosch-Featherstonehaugh",
        "Deputy Director for Accessibility, Inclusion and Intergenerational Reading Programmes",
        "consortium",
    ),
    ("فاطمة الزهراء بنت عبد الرحمن الإدريسي", "الإدريسي", "مديرة المكتبة", "atlas"),
    ("Nguyễn Thị Minh Khai", "Nguyễn", "Data Curator", "saint-brieg"),
    ("Jean-Baptiste de La Rochefoucauld-Montesquiou d’Hautefeuille", "", "Archivist", "ministry"),
    ("Zoë Lindqvist", "", "Children’s Librarian", "northshore"),
    ("Þórdís Björgvinsdóttir", "", "Bookmobile Driver", "consortium"),
    ("Bartholomew Featherington-Smythe", "", "", "papermoon"),
    ("Li Wei", "Li", "Professor of Reading Science", "saint-brieg"),
    ("Amara Diallo", "", "Sound Archivist", "northshore"),
    ("Søren Østergård", "", "Lighthouse Librarian", "consortium"),
    ("Priya Raghunathan", "", "Chief Digital Officer", "ministry"),
    ("Γιώργος Παπαδόπουλος", "", "Publisher", "papermoon"),
    ("Hannah O’Connell", "", "Community Organiser", ""),
    ("Władysław Szczepański", "", "Bookbinder", ""),
    ("Mei-Ling Chen", "", "Poet in Residence", "old-mill"),
    ("Owain ap Gruffydd", "ap Gruffydd", "Translator", ""),
    ("Ingrid Sørlie", "", "Architect", ""),
    ("Kwame Mensah", "", "Director", "harbour-trust"),
    ("Beatriz dos Santos", "dos Santos", "Prison Librarian", "northshore"),
    ("Юлия Ковалёва", "", "School Librarian", "saint-brieg"),
    ("Dominic Achterberg", "", "Head of Buildings", "old-mill"),
    ("Sakura Yamamoto", "", "Game Designer", ""),
    ("Rhiannon Pugh", "", "Storyteller", ""),
    ("Emeka Nwosu", "", "Cataloguer", "northshore"),
    ("Clémence Œuvrard", "", "Paper Conservator", "ministry"),
    ("Nikolai Brandt", "", "Programmer", "papermoon"),
    ("Oluwaseun Adeyemi-Richardson", "", "Youth Worker", ""),
    ("Freya Haraldsdóttir", "", "Oral Historian", "consortium"),
    ("Marguerite Delacroix", "", "Bookseller", "papermoon"),
    ("Samir Haddad", "", "Journalist", ""),
    ("Isla MacGillivray", "", "Island Librarian", "consortium"),
    ("Tevita Fonoimoana", "", "Teacher", ""),
    ("Agnieszka Wójcik", "", "Illustrator", ""),
    ("Ruth Abernathy", "", "Trustee", "harbour-trust"),
    ("Florian Übelhör", "", "Acoustics Engineer", ""),
    ("Chidinma Eze", "", "Student", "saint-brieg"),
    ("Patrick Mulqueen", "", "Caretaker", "old-mill"),
    ("Leocadia Villanueva y Ortega de los Ríos", "Villanueva", "Novelist", ""),
)


def speaker_id(rank: int) -> str:
    """The id of a speaker, counted from 1."""
    return f"speaker-{rank:02}"


SPEAKERS = tuple(
    Person(
        id=speaker_id(rank),
        name=name,
        family_name=family_name,
        function=function,
        organisation=organisation,
    )
    for rank, (name, family_name, function, organisation) in enumerate(_SPEAKERS, 1)
)

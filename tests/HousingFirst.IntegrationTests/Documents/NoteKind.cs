namespace HousingFirst.IntegrationTests.Documents;

public enum NoteKind
{
    Plain,
    Checklist,
}

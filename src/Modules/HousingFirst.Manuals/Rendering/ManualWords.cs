using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Rendering;

/// <summary>The platform's own words inside a chapter, in one language.</summary>
internal sealed record ManualWords(
    string Culture,
    string Fact,
    string Example,
    string Exercise,
    string Checklist,
    string Local,
    string SectionLink,
    string Copied,
    string Progress,
    string Reset,
    string Citation,
    string Table,
    string PictureInWords,
    string LocalAddition,
    string LocalChange,
    string LocalContacts)
{
    public static ManualWords In(string culture, IStringLocalizer texts) => new(
        culture,
        texts["Box.Fact"],
        texts["Box.Example"],
        texts["Box.Exercise"],
        texts["Box.Checklist"],
        texts["Box.Local"],
        texts["Section.Link"],
        texts["Section.Copied"],
        texts["Checklist.Progress"],
        texts["Checklist.Reset"],
        texts["Citation.Label"],
        texts["Table.Label"],
        texts["Picture.InWords"],
        texts["Local.Addition"],
        texts["Local.Change"],
        texts["Local.Contacts"]);
}

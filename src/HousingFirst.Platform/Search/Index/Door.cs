using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Search.Index;

/// <summary>What a reader must be let through to see an entry: its source, its collection and its audience. Few doors lead to many entries.</summary>
/// <param name="Source">The source's id, or the class of the document.</param>
/// <param name="Collection">What the source opens and closes as a whole.</param>
/// <param name="Audience">Who is let in.</param>
internal readonly record struct Door(string Source, string Collection, Audience Audience)
{
    private const char Between = '\u001f';

    /// <summary>The form in which it is stored.</summary>
    public override string ToString() => string.Join(Between, Source, Collection, AudienceQueryExtensions.IndexForm(Audience));

    public static Door Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var pieces = written.Split(Between);
        return new(pieces[0], pieces[1], AudienceQueryExtensions.FromIndexForm(pieces[2]));
    }
}

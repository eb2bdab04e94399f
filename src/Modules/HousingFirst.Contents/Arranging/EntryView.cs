namespace HousingFirst.Contents.Arranging;

/// <summary>An entry in its place, with its words and its link.</summary>
internal sealed record EntryView(ArrangedEntry Place, string Text, CheckedLink? Link);

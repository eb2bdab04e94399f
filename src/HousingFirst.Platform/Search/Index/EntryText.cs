using HousingFirst.Platform.Search.Analysis;

namespace HousingFirst.Platform.Search.Index;

/// <summary>What is shown of an entry that was found.</summary>
/// <param name="Door">The door that it stands behind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Heading">The heading in it.</param>
/// <param name="Path">The way to it.</param>
/// <param name="Lead">What it is about.</param>
/// <param name="Text">Its words as they stand on the page.</param>
/// <param name="Module">Id of the module that it comes from.</param>
/// <param name="Terms">Its words, see <see cref="EntryTerms"/>.</param>
/// <param name="Words">Where the words of the text stand.</param>
internal sealed record EntryText(
    string Door, string Title, string Heading, string Path, string Lead, string Text, string Module, byte[] Terms, (int Start, int Length)[] Words)
{
    public int Bytes => ((Title.Length + Heading.Length + Path.Length + Lead.Length + Text.Length) * sizeof(char)) + Terms.Length + (Words.Length * 2 * sizeof(int)) + 250;

    /// <summary>Where the words of a text stand, as many as the index has read of it.</summary>
    public static (int Start, int Length)[] WordsOf(string text, byte[] terms) =>
        [.. Tokenizer.Read(text, (int)new EntryTerms(terms).Counts[(int)EntryField.Text]).Select(token => (token.Start, token.Length))];
}

using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;

namespace HousingFirst.Guidance.Links;

/// <summary>Tells on which chapters texts stand, as the current reader may open them.</summary>
internal sealed class ChapterReferences(IManuals manuals)
{
    /// <summary>The chapters that the sections stand in in their order.</summary>
    /// <param name="references">Sections as <c>manual#section</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<SectionReference>> ChaptersAsync(IEnumerable<string> references, CancellationToken cancellationToken)
    {
        List<SectionReference> chapters = [];
        foreach (var reference in references)
        {
            if (SectionReference.TryParse(reference, out var section)
                && await manuals.FindPlaceAsync(section.Manual, section.Id, cancellationToken) is { } place)
            {
                chapters.Add(new(section.Manual, place.Chapter.Id));
            }
        }

        return chapters;
    }

    /// <summary>Those of the texts that stand on one of the chapters: first those that share most, then those that name it first.</summary>
    public async Task<IReadOnlyList<T>> SharingAsync<T>(
        IReadOnlyCollection<string> references, IEnumerable<T> texts, Func<T, IEnumerable<string>> read, CancellationToken cancellationToken)
    {
        var chapters = (await ChaptersAsync(references, cancellationToken)).ToHashSet();
        List<(T Text, int Shared, int Place)> found = [];
        foreach (var text in texts)
        {
            var own = await ChaptersAsync(read(text), cancellationToken);
            var shared = own.Distinct().Count(chapters.Contains);
            if (shared > 0)
            {
                found.Add((text, shared, own.TakeWhile(chapter => !chapters.Contains(chapter)).Count()));
            }
        }

        return [.. found.OrderByDescending(entry => entry.Shared).ThenBy(entry => entry.Place).Select(entry => entry.Text)];
    }
}

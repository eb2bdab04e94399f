using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Pictures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Reading;

/// <summary>Reads one chapter's file.</summary>
internal static class ChapterReader
{
    public static ReadChapter Read(string file, string text, SourceCatalogue catalogue, PictureCatalogue pictures)
    {
        var problems = new ProblemList(file);
        if (TextFile.Cut(text, problems) is not { } cut || YamlMap.Parse(cut.FrontMatter, problems, lineOffset: 1) is not { } front)
        {
            return new(file, null, [], [], problems.ToImmutable());
        }

        var reader = new SectionReader(cut.Body, cut.BodyLine, pictures, problems);
        var sections = reader.Read();
        var chapter = ReadFront(front, problems) with { Sections = sections };
        var sources = ReadSources(front, catalogue, problems);
        var links = CheckLinks(reader, problems);
        CheckCitations(reader, front, problems);
        front.TellUnread();
        chapter = chapter with
        {
            Sources = sources,
            LinkedManuals = [.. links.Select(link => link.Link.ManualId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Checklists =
            [
                .. chapter.AllSections.SelectMany(section => section.Boxes
                    .Where(box => box.Kind == BoxKind.Checklist)
                    .Select(box => new Checklist(box.Id, box.Title, section.Id, box.Items))),
            ],
            Pictures = reader.Pictures,
            Hash = Hash(text, sources, reader.Pictures),
        };
        return new(file, problems.HasErrors ? null : chapter, [(chapter.Id, front.LineOf("id")), .. reader.Ids], links, problems.ToImmutable());
    }

    private static ManualChapter ReadFront(YamlMap front, ProblemList problems)
    {
        var id = front.Id("id");
        if (ManualAddresses.ReservedChapterIds.Contains(id))
        {
            problems.Error(ProblemKind.ReservedId, front.LineOf("id"), $"\"{id}\" is the address of another page.", "Choose another id.");
        }

        var chapter = new ManualChapter
        {
            Id = id,
            Title = front.Text("title"),
            Lead = front.Text("lead"),
            Owner = front.Text("owner"),
            Reviewed = front.Date("reviewed"),
            NextReview = front.Date("nextReview"),
            ValidTo = front.OptionalDate("validTo"),
            Sources = [],
            Sections = [],
            Checklists = [],
            LinkedManuals = [],
            Hash = "",
        };
        if (chapter.NextReview != default && chapter.NextReview <= chapter.Reviewed)
        {
            problems.Error(ProblemKind.WrongDate, front.LineOf("nextReview"), "The next review is not after the last one.", "Set \"nextReview\" to a later day.");
        }

        return chapter;
    }

    private static ImmutableArray<ManualSource> ReadSources(YamlMap front, SourceCatalogue catalogue, ProblemList problems)
    {
        var sources = ImmutableArray.CreateBuilder<ManualSource>();
        foreach (var (key, line) in front.Texts("sources"))
        {
            if (catalogue.ByKey.TryGetValue(key, out var source))
            {
                sources.Add(source);
            }
            else
            {
                problems.Warning(ProblemKind.UnknownSource, line, $"The catalogue has no source \"{key}\".", "Add it to sources.yml, or correct the key.");
            }
        }

        return sources.ToImmutable();
    }

    private static void CheckCitations(SectionReader reader, YamlMap front, ProblemList problems)
    {
        var listed = front.Texts("sources").Select(source => source.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, at) in reader.Document.Descendants<CitationInline>().SelectMany(citation => citation.Keys.Select(key => (key, citation))))
        {
            if (!listed.Contains(key))
            {
                problems.Warning(
                    ProblemKind.UnknownSource, reader.LineOf(at), $"The source \"{key}\" is cited but not listed.", "Add it to \"sources\" in the front matter.");
            }
        }

        var cited = reader.Document.Descendants<CitationInline>().SelectMany(citation => citation.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, line) in front.Texts("sources").Where(source => !cited.Contains(source.Text)))
        {
            problems.Warning(ProblemKind.UncitedSource, line, $"The source \"{key}\" is listed but not cited.", "Cite it with [@" + key + "], or take it off the list.");
        }
    }

    private static ImmutableArray<PlacedLink> CheckLinks(SectionReader reader, ProblemList problems)
    {
        var links = ImmutableArray.CreateBuilder<PlacedLink>();
        foreach (var inline in reader.Document.Descendants<LinkInline>())
        {
            var line = reader.LineOf(inline);
            if (inline.IsImage)
            {
                problems.Warning(ProblemKind.BrokenLink, line, "Pictures are not shown like this.", "Place a picture of the module with ::: picture.");
            }
            else if (ManualLink.TryParse(inline.Url, out var link))
            {
                links.Add(new(link, problems.File, line));
            }
            else if (SafeAddress.Of(inline.Url) is null)
            {
                problems.Warning(
                    ProblemKind.BrokenLink, line, $"\"{inline.Url}\" cannot be linked to.", "Use https://, mailto:, tel:, ~/ for a page of the portal, or manual:.");
            }
        }

        return links.ToImmutable();
    }

    private static string Hash(string text, ImmutableArray<ManualSource> sources, ImmutableArray<Picture> pictures) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', [text, .. sources.Select(source => source.ToString()), .. pictures.Select(picture => picture.ToString())]))));
}

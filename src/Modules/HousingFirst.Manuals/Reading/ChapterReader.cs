using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Pictures;

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
        var sources = TextCheck.Sources(front, catalogue.ByKey.GetValueOrDefault, problems);
        var links = TextCheck.Links(reader.Document, reader.LineOf, problems, isOwn: null).ToManuals;
        TextCheck.Citations(reader.Document, reader.LineOf, front, problems);
        front.TellUnread();
        chapter = chapter with
        {
            Sources = sources,
            LinkedManuals = [.. links.Select(link => link.Link.ManualId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Checklists = [.. Checklist.AllIn(sections)],
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

    private static string Hash(string text, ImmutableArray<ManualSource> sources, ImmutableArray<Picture> pictures) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', [text, .. sources.Select(source => source.ToString()), .. pictures.Select(picture => picture.ToString())]))));
}

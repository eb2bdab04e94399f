using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Reading;

/// <summary>Reads a manual's files. Pure: the same files give the same edition and the same hash on every machine.</summary>
internal static class EditionReader
{
    public const string ManualFile = "manual.yml";

    public static ReadEdition Read(ManualBundle bundle)
    {
        var (head, headProblems) = ReadHead(bundle);
        var read = bundle.Files
            .Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => ChapterReader.Read(bundle.Folder + "/" + file.Key, file.Value, bundle.Sources, bundle.Pictures))
            .ToList();
        var (chapters, duplicates) = WithoutDuplicates(read);
        var problems = headProblems.AddRange(read.SelectMany(chapter => chapter.Problems)).AddRange(duplicates);
        ImmutableArray<PlacedLink> links = [.. read.SelectMany(chapter => chapter.Links)];
        if (head is null)
        {
            return new(null, null, links, problems);
        }

        var package = EditionPackage.Pack(bundle, chapters);
        var edition = head.Complete(chapters, package.Hash);
        return new(edition, package, links, problems.AddRange(LinkCheck.Within(edition, links)));
    }

    /// <summary>Reads <c>manual.yml</c> alone: what a list of manuals needs.</summary>
    public static (EditionHead? Head, ImmutableArray<ManualProblem> Problems) ReadHead(ManualBundle bundle)
    {
        var problems = new ProblemList(bundle.Folder + "/" + ManualFile);
        if (!bundle.Files.TryGetValue(ManualFile, out var text))
        {
            problems.Error(ProblemKind.MissingFile, 1, "The folder has no manual.yml.", "Add one as in docs/manual-format.md, and check the folder's name in AddManual.");
            return (null, problems.ToImmutable());
        }

        if (YamlMap.Parse(text, problems, lineOffset: 0) is not { } map)
        {
            return (null, problems.ToImmutable());
        }

        var head = new EditionHead(
            map.Id("id"),
            map.Text("title"),
            map.Text("subtitle"),
            map.Text("lead"),
            map.Text("language"),
            map.Text("method"),
            map.Number("edition"),
            map.Date("published"),
            map.Text("owner"),
            map.OptionalInteger("reviewMonths") ?? 12);
        map.TellUnread();
        if (ManualAddresses.ReservedManualIds.Contains(head.Id))
        {
            problems.Error(ProblemKind.ReservedId, map.LineOf("id"), $"\"{head.Id}\" is the address of another page.", "Choose another id.");
        }

        return (problems.HasErrors ? null : head, problems.ToImmutable());
    }

    // The first owner of an id keeps it: its address may be printed already. The later chapter is not published.
    private static (ImmutableArray<ManualChapter> Chapters, ImmutableArray<ManualProblem> Problems) WithoutDuplicates(List<ReadChapter> read)
    {
        var owners = new Dictionary<string, (string File, int Line)>(StringComparer.Ordinal);
        var chapters = ImmutableArray.CreateBuilder<ManualChapter>();
        var problems = ImmutableArray.CreateBuilder<ManualProblem>();
        foreach (var chapter in read)
        {
            var sound = true;
            foreach (var (id, line) in chapter.Ids.Where(pair => pair.Id.Length > 0))
            {
                if (!owners.TryAdd(id, (chapter.File, line)))
                {
                    sound = false;
                    problems.Add(new(
                        ProblemKind.DuplicateId, IsError: true, chapter.File, line,
                        $"The id \"{id}\" stands already in {owners[id].File}({owners[id].Line}).", "Give the newer of the two another id."));
                }
            }

            if (sound && chapter.Chapter is not null)
            {
                chapters.Add(chapter.Chapter);
            }
        }

        return (chapters.ToImmutable(), problems.ToImmutable());
    }
}

using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Guidance.Answers;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Reading;

/// <summary>Reads the file of an answer or an example. Pure: the same file gives the same text on every machine.</summary>
internal sealed class GuidanceTextReader
{
    private const int LongestShort = 300;
    private const int MostOtherQuestions = 6;
    private const int MostSections = 6;
    private const int MostRelated = 4;

    private static readonly ImmutableArray<BoxKind> _boxes = [BoxKind.Fact, BoxKind.Example, BoxKind.Checklist];

    private readonly GuidanceKind _kind;
    private readonly YamlMap _front;
    private readonly ProblemList _problems;
    private readonly List<PlacedLink> _links = [];
    private readonly List<(GuidanceLink Link, int Line)> _ownLinks = [];

    private GuidanceTextReader(GuidanceKind kind, YamlMap front, ProblemList problems) => (_kind, _front, _problems) = (kind, front, problems);

    /// <summary>Reads a file.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="file">The file as its author knows it; its name is the id.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="catalogue">The sources that it may cite.</param>
    public static ReadGuidanceText Read(GuidanceKind kind, string file, string text, IManualSources catalogue)
    {
        ProblemList problems = new(file);
        if (TextFile.Cut(text, problems) is not { } cut || YamlMap.Parse(cut.FrontMatter, problems, lineOffset: 1) is not { } front)
        {
            return new(file, null, [], [], problems.ToImmutable());
        }

        GuidanceTextReader reader = new(kind, front, problems);
        var read = reader.Read(cut, catalogue);
        front.TellUnread();
        return new(file, problems.HasErrors ? null : read, [.. reader._links], [.. reader._ownLinks], problems.ToImmutable());
    }

    private GuidanceText Read(TextFile file, IManualSources catalogue)
    {
        var isAnswer = _kind == GuidanceKind.Answer;
        GuidanceText text = new()
        {
            Kind = _kind,
            Id = Id(),
            Title = _front.Text("title"),
            Theme = OneOf("theme", GuidanceWords.Themes),
            Short = Short(),
            Also = isAnswer ? [.. Listed("also", MostOtherQuestions).Select(question => question.Text)] : [],
            Place = isAnswer ? null : OneOf("kind", GuidanceWords.Places),
            IsInvented = !isAnswer && _front.OptionalFlag("invented"),
            Method = isAnswer || _front.Optional("method") is null ? null : OneOf("method", GuidanceWords.Methods),
            Owner = _front.Text("owner"),
            Reviewed = _front.Date("reviewed"),
            NextReview = _front.Date("nextReview"),
            ValidTo = _front.OptionalDate("validTo"),
            Read = Sections(),
            Related = Answers(isAnswer ? "related" : "answers"),
            Markdown = file.Body.Trim('\n'),
        };
        if (text.NextReview is { } next && next != default && next <= text.Reviewed)
        {
            _problems.Error(ProblemKind.WrongDate, _front.LineOf("nextReview"), "The next review is not after the last one.", "Set \"nextReview\" to a later day.");
        }

        CheckBody(PageText.Read(file, _front, catalogue, GuidanceLink.IsOne, _problems), text.Id);
        return text with { Sources = [.. _front.Texts("sources").Select(source => source.Text)] };
    }

    private string Id()
    {
        var id = _front.Id("id");
        if (id.Length > 0 && id != Path.GetFileNameWithoutExtension(_problems.File))
        {
            _problems.Error(ProblemKind.WrongId, _front.LineOf("id"), $"The file is not called \"{id}.md\".", "The file's name is the id.");
        }

        if (_kind == GuidanceKind.Answer && GuidanceAddresses.ReservedAnswerIds.Contains(id))
        {
            _problems.Error(ProblemKind.ReservedId, _front.LineOf("id"), $"\"{id}\" is the address of another page.", "Choose another id.");
        }

        return id;
    }

    private string Short()
    {
        var text = _front.Text("short");
        if (text.Length > LongestShort)
        {
            _problems.Error(
                ProblemKind.WrongValue, _front.LineOf("short"), $"\"short\" has {text.Length.ToString(CultureInfo.InvariantCulture)} characters.",
                $"Say it in {LongestShort.ToString(CultureInfo.InvariantCulture)} at most; the text below says the rest.");
        }

        if (text.Contains("[@", StringComparison.Ordinal))
        {
            _problems.Error(ProblemKind.MisplacedText, _front.LineOf("short"), "\"short\" cites a source.", "Cite it in the text below.");
        }

        return text;
    }

    private string OneOf(string key, ImmutableArray<string> words)
    {
        var word = _front.Text(key);
        if (word.Length > 0 && !words.Contains(word))
        {
            _problems.Error(ProblemKind.WrongValue, _front.LineOf(key), $"\"{key}\" is \"{word}\".", $"Write one of {string.Join(", ", words)}.");
        }

        return word;
    }

    private IReadOnlyList<(string Text, int Line)> Listed(string key, int most)
    {
        var list = _front.Texts(key);
        if (list.Count > most)
        {
            _problems.Warning(
                ProblemKind.WrongValue, _front.LineOf(key), $"\"{key}\" has {list.Count.ToString(CultureInfo.InvariantCulture)} entries.",
                $"Keep the {most.ToString(CultureInfo.InvariantCulture)} that help most.");
        }

        return list;
    }

    private ImmutableArray<string> Sections()
    {
        var sections = Listed("read", MostSections);
        if (sections.Count == 0)
        {
            _problems.Error(ProblemKind.MissingValue, _front.LineOf("read"), "\"read\" names no section.", "Write the sections behind the text, e.g. read: [cti#maalgruppen].");
        }

        foreach (var (text, line) in sections)
        {
            if (ManualLink.TryParse("manual:" + text, out var link) && link is { ManualId: not null, Id: not null })
            {
                _links.Add(new(link, _problems.File, line));
            }
            else
            {
                _problems.Error(ProblemKind.BrokenLink, line, $"\"{text}\" is no section.", "Write manual and id, e.g. cti#faseplanen-kort.");
            }
        }

        return [.. sections.Select(section => section.Text)];
    }

    private ImmutableArray<string> Answers(string key)
    {
        var answers = Listed(key, MostRelated);
        foreach (var (id, line) in answers)
        {
            Own($"{GuidanceLink.Answer}:{id}", line);
        }

        return [.. answers.Select(answer => answer.Text)];
    }

    private void CheckBody(PageText body, string id)
    {
        _links.AddRange(body.Links);
        foreach (var (url, line) in body.OwnLinks)
        {
            Own(url, line);
        }

        foreach (var (found, line) in body.Ids.Where(found => !found.Id.StartsWith(id + "-", StringComparison.Ordinal)))
        {
            _problems.Error(ProblemKind.WrongId, line, $"The id \"{found}\" does not begin with the file's.", $"Write {{#{id}-word}}.");
        }

        foreach (var (found, line) in body.Ids.GroupBy(found => found.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            _problems.Error(ProblemKind.DuplicateId, line, $"The id \"{found}\" stands in the text already.", "Give the newer of the two another id.");
        }

        foreach (var box in body.Boxes.Where(box => !_boxes.Contains(box.Kind)))
        {
            var line = body.Ids.FirstOrDefault(found => found.Id == box.Id).Line;
            _problems.Error(ProblemKind.UnknownBox, line, "The box is of a kind that guidance does not have.", "Boxes are fact, example and checklist.");
        }
    }

    private void Own(string url, int line)
    {
        if (GuidanceLink.TryParse(url, out var link))
        {
            _ownLinks.Add((link, line));
        }
        else
        {
            _problems.Error(ProblemKind.WrongId, line, $"\"{url}\" leads to no id.", "Use lower-case letters a-z, digits and hyphens, e.g. svar:hvor-laenge.");
        }
    }
}

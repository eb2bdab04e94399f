using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Reading;
using HousingFirst.UnitTests.Training;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>A small answer and a small example, right in every way, and what becomes of them when something is changed.</summary>
internal static class Given
{
    public const string Answer = """
        ---
        id: hvor-laenge
        title: Hvor længe varer støtten?
        theme: metoderne
        short: CTI varer ni måneder.
        also: [Hvornår stopper den?]
        owner: manualEditor
        reviewed: 2026-11-22
        nextReview: 2027-11-22
        validTo: 2027-06-30
        sources: [S0]
        read: [cti#faseplanen-kort]
        related: [hvilken-metode]
        ---

        Ni måneder [@S0], se [faserne](manual:cti#faseplanen-kort) og [et eksempel](eksempel:by).

        ## CTI {#hvor-laenge-cti}

        ::: fact {#hvor-laenge-tal title="Tal"}
        Tre faser.
        :::

        """;

    public const string Example = """
        ---
        id: by
        title: En by
        kind: municipality
        invented: true
        short: Sådan gjorde de.
        theme: oekonomi
        answers: [hvor-laenge]
        owner: manualEditor
        reviewed: 2026-11-22
        nextReview: 2027-11-22
        sources: []
        read: [cti#faseplanen-kort]
        ---

        ## Udgangspunktet {#by-udgangspunkt}

        Noget med [kriseplanen](redskab:kriseplan).

        """;

    /// <summary>Reads the answer with something changed.</summary>
    public static ReadGuidanceText Changed(string right = "", string wrong = "", string file = "Answers/da/hvor-laenge.md") =>
        Read(GuidanceKind.Answer, file, Answer, right, wrong);

    /// <summary>Reads the example with something changed.</summary>
    public static ReadGuidanceText ChangedExample(string right = "", string wrong = "") =>
        Read(GuidanceKind.Example, "Examples/da/by.md", Example, right, wrong);

    private static ReadGuidanceText Read(GuidanceKind kind, string file, string text, string right, string wrong)
    {
        Assert.Contains(right, text, StringComparison.Ordinal);
        var changed = right.Length == 0 ? text : text.Replace(right, wrong, StringComparison.Ordinal);
        return GuidanceTextReader.Read(kind, file, changed.ReplaceLineEndings("\n"), new KnownSources());
    }
}

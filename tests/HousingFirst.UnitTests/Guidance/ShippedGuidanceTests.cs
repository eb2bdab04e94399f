using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Reading;
using HousingFirst.Guidance.Shipping;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>What ships is right: every text reads without a problem, and all that it leads to is there. One test for all, so that their writers see all at once.</summary>
public sealed class ShippedGuidanceTests
{
    private static readonly ManualEdition[] Editions = [.. Manuals.Given.ShippedManuals().Select(shipped => Manuals.Given.Read(shipped).Edition!)];

    private static readonly ReadGuidanceText[] Texts =
    [
        .. Read("Answers/da", GuidanceKind.Answer),
        .. Read("Examples/da", GuidanceKind.Example),
    ];

    [Fact]
    public void Read_ShippedTexts_HaveNoProblems()
    {
        Assert.NotEmpty(Texts);
        AssertNone(Texts.SelectMany(text => text.Problems).Select(problem => problem.ToString()));
    }

    [Fact]
    public void Links_IntoManuals_LeadToSections() =>
        AssertNone(GuidanceLinkCheck.Run(Texts, [.. Texts.SelectMany(text => text.OwnLinks).Select(link => link.Link.ToString())], Editions).Select(problem => problem.ToString()));

    [Fact]
    public void Check_LinkToNothing_NamesFileAndLine()
    {
        var problems = GuidanceLinkCheck.Run([Given.Changed()], ["eksempel:by"], Editions);

        Assert.Equal(["Answers/da/hvor-laenge.md(13): warning: There is nothing at svar:hvilken-metode."], problems.Select(problem => problem.ToString().Split(" Correct")[0]));
    }

    private static IEnumerable<ReadGuidanceText> Read(string folder, GuidanceKind kind) =>
        EmbeddedGuidance.Read(new(typeof(GuidanceText).Assembly, folder, kind), new ShippedSources(NullLogger<ShippedSources>.Instance));

    // All of them in the message: an equality cuts it off.
    private static void AssertNone(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join(Environment.NewLine, problems));
}

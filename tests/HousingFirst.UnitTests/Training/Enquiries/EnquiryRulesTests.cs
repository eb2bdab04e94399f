using HousingFirst.Training.Enquiries;

namespace HousingFirst.UnitTests.Training.Enquiries;

public sealed class EnquiryRulesTests
{
    private static readonly string[] Methods = ["cti", "icm"];

    private static readonly EnquiryForm Filled = new()
    {
        Workplace = "Bostedet Opdigtet",
        Municipality = "Demoby",
        ContactName = "Kim Opdigtet",
        Mail = "kim@example.org",
        Phone = "+45 12 34 56 78",
        Methods = ["cti"],
        Participants = "14",
        Consent = true,
    };

    [Fact]
    public void Check_FilledForm_IsTaken() => Assert.Empty(EnquiryRules.Check(Filled, Methods));

    [Fact]
    public void Check_EmptyForm_NamesWhatIsMissingInTheOrderOfTheForm()
    {
        var problems = EnquiryRules.Check(new(), Methods);

        Assert.Equal(["Workplace", "Municipality", "ContactName", "Mail", "Methods", "Participants", "Consent"], problems.Select(problem => problem.Field));
        Assert.Equal(EnquiryProblemKind.NoConsent, problems[^1].Kind);
        Assert.All(problems.SkipLast(1), problem => Assert.Equal(EnquiryProblemKind.Missing, problem.Kind));
    }

    [Fact]
    public void Check_PortalWithoutMethods_AsksForNone() => Assert.Empty(EnquiryRules.Check(Filled with { Methods = [] }, []));

    [Fact]
    public void Check_MethodThatThePortalDoesNotHave_IsNoAnswer() =>
        Assert.Equal(new EnquiryProblem("Methods", EnquiryProblemKind.Missing), Assert.Single(EnquiryRules.Check(Filled with { Methods = ["act"] }, Methods)));

    [Fact]
    public void Check_FarTooLongText_IsRefusedWithTheLimitAndWhatThereIs()
    {
        var problem = Assert.Single(EnquiryRules.Check(Filled with { Wishes = new('a', 100_000) }, Methods));

        Assert.Equal(new("Wishes", EnquiryProblemKind.TooLong, 4000, 100_000), problem);
    }

    public static TheoryData<EnquiryForm> WithANumber =>
    [
        Filled with { Workplace = "310200-0000" },
        Filled with { Municipality = "310200 0000" },
        Filled with { ContactName = "Kim 3102000000" },
        Filled with { Mail = "310200-0000@example.org" },
        Filled with { Phone = "310200-0000" },
        Filled with { Period = "31.02.00-0000" },
        Filled with { Place = "310200-0000" },
        Filled with { Wishes = "Det handler om\n310200-0000." },
        Filled with { HeardFrom = "310200-0000" },
    ];

    [Theory]
    [MemberData(nameof(WithANumber))]
    public void Check_PersonalNumberInAnyText_IsRefused(EnquiryForm form) =>
        Assert.Equal(EnquiryProblemKind.PersonalNumber, Assert.Single(EnquiryRules.Check(form, Methods)).Kind);

    [Theory]
    [InlineData("12345678", true)]
    [InlineData("12 34 56 78", true)]
    [InlineData("+45 12345678", true)]
    [InlineData("(12) 34-56.78 lok. 12", true)]
    [InlineData("  ", true)]
    [InlineData("1234", false)]
    [InlineData("ring til Kim", false)]
    [InlineData("12345678\nBcc: a@example.org", false)]
    public void Check_Phone_IsANumberAsPeopleWriteIt(string phone, bool expected) =>
        Assert.Equal(expected, EnquiryRules.Check(Filled with { Phone = phone }, Methods).IsEmpty);

    [Theory]
    [InlineData("1", 1)]
    [InlineData(" 500 ", 500)]
    [InlineData("0", null)]
    [InlineData("501", null)]
    [InlineData("-3", null)]
    [InlineData("mange", null)]
    [InlineData("99999999999999", null)]
    public void ReadParticipants_IsFromOneToWhatARoomHolds(string text, int? expected) => Assert.Equal(expected, EnquiryRules.ReadParticipants(text));

    [Fact]
    public void Fields_NameEveryFieldThatCanBeWrong() =>
        Assert.Equal(
            EnquiryRules.Fields.Order(StringComparer.Ordinal),
            typeof(EnquiryForm).GetProperties().Select(property => property.Name).Except(["Website", "Seal"]).Order(StringComparer.Ordinal));
}

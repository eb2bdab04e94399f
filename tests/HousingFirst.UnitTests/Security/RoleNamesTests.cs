using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;
using HousingFirst.UnitTests.Theming;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HousingFirst.UnitTests.Security;

/// <summary>People are shown what roles are called, never what recipes call them.</summary>
public sealed class RoleNamesTests
{
    [Theory]
    [InlineData("SupportWorker", "Støtteperson", "Support worker")]
    [InlineData("supportWorker", "Støtteperson", "Support worker")] // as shipped texts write it
    [InlineData("Administrator", "Administrator", "Administrator")]
    [InlineData("Natteam Øst", "Natteam Øst", "Natteam Øst")] // a portal's own
    [InlineData("", "", "")]
    public void Of_ARole_IsItsNameInTheReadersLanguage(string role, string danish, string english)
    {
        Assert.Equal(danish, In("da-DK", names => names.Of(role)));
        Assert.Equal(english, In("en-GB", names => names.Of(role)));
    }

    [Fact]
    public void List_OfSeveral_IsInTheOrderOfADanishRegister() => Assert.Equal(
        "Natteam, Støtteperson, Teamleder, Ældreteam, Århusteam",
        In("da-DK", names => names.List(["Århusteam", "TeamLeader", "SupportWorker", "Ældreteam", "Natteam"])));

    [Theory]
    [InlineData("SupportWorker", "SupportWorker")]
    [InlineData(" supportworker ", "SupportWorker")]
    [InlineData("støtteperson", "SupportWorker")]
    [InlineData("Teamleder", "Teamleder")] // its own name goes before what another is called
    [InlineData("Kursist", "Kursist")] // none of the portal's
    public void Read_WhatSomebodyWrote_IsTheRoleTheyMean(string written, string role) =>
        Assert.Equal(role, In("da-DK", names => names.Read(written, ["SupportWorker", "TeamLeader", "Teamleder"])));

    [Theory]
    [InlineData("SupportWorker", "Støtteperson")]
    [InlineData("TeamLeader", "TeamLeader")] // else it would be read as the portal's own
    [InlineData("Teamleder", "Teamleder")]
    public void Write_ARole_IsReadAsTheSame(string role, string written)
    {
        string[] roles = ["SupportWorker", "TeamLeader", "Teamleder"];
        Assert.Equal(written, In("da-DK", names => names.Write(role, roles)));
        Assert.Equal(role, In("da-DK", names => names.Read(written, roles)));
    }

    private static string In(string culture, Func<IRoleNames, string> ask)
    {
        using var speaking = new Speaking(culture);
        return ask(new RoleNames(new ServiceCollection().AddLogging().AddLocalization(options => options.ResourcesPath = "Resources")
            .BuildServiceProvider().GetRequiredService<IStringLocalizer<RoleNames>>()));
    }
}

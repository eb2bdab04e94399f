using HousingFirst.Platform.Security;
using HousingFirst.Platform.Security.Links;
using HousingFirst.Sdk.Security;

namespace HousingFirst.UnitTests.Security;

/// <summary>What holds a person's data prints none of it, so that it cannot enter a log by accident.</summary>
public sealed class SecretsTests
{
    private const string Mail = "kim.holm@example.test";
    private const string Name = "Kim Holm";
    private const string Password = "fire korte ord";

    [Fact]
    public void ToString_WhateverHoldsAPerson_PrintsNothingOfThem()
    {
        object[] holders =
        [
            new NewAccount(Mail, Name, Password, []),
            new Account("id-1", Mail, Name, true, []),
            new PlatformUser { Email = Mail, UserName = Mail, DisplayName = Name },
            new OperatorOptions { Operators = [Mail] },
            new AccountOutcome.Saved(new Account("id-1", Mail, Name, true, [])),
            new AccountProblem.MailTaken(),
            new Invitation(Guid.Empty, Mail, Name, [], InvitationState.Open, default, default),
            new InvitationOutcome.Saved(new(Guid.Empty, Mail, Name, [], InvitationState.Open, default, default)),
            new NewInvitation(Mail, Name, []),
            new InvitationDocument { Mail = Mail, Name = Name },
        ];
        Assert.All(holders, holder => Assert.DoesNotContain("Holm", $"{holder}", StringComparison.OrdinalIgnoreCase));
        Assert.All(holders, holder => Assert.DoesNotContain("korte", $"{holder}", StringComparison.OrdinalIgnoreCase));
    }
}

using System.ComponentModel.DataAnnotations;
using HousingFirst.Sdk.Mail;

namespace HousingFirst.Accounts.Pages;

/// <summary>What is typed is an address that mail can be sent to. That something is typed is another rule's.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReadsAsMailAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string { Length: > 0 } text || MailAddress.TryParse(text, out _);
}

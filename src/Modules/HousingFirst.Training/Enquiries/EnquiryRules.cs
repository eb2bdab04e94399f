using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Training.Enquiries;

/// <summary>What a form must hold to be taken. Pure.</summary>
internal static partial class EnquiryRules
{
    public const int ShortText = 200;
    public const int LongText = 4000;
    public const int MostParticipants = 500;

    /// <summary>The fields in the order of the form.</summary>
    public static ImmutableArray<string> Fields { get; } =
    [
        nameof(EnquiryForm.Workplace), nameof(EnquiryForm.Municipality), nameof(EnquiryForm.ContactName), nameof(EnquiryForm.Mail),
        nameof(EnquiryForm.Phone), nameof(EnquiryForm.Methods), nameof(EnquiryForm.Participants), nameof(EnquiryForm.Period), nameof(EnquiryForm.Place),
        nameof(EnquiryForm.Wishes), nameof(EnquiryForm.HeardFrom), nameof(EnquiryForm.Consent),
    ];

    /// <summary>Everything that is in the way, field by field in the order of the form.</summary>
    /// <param name="form">The form as it was filled in.</param>
    /// <param name="choices">The methods to choose between; where there are none, none is asked for.</param>
    public static ImmutableArray<EnquiryProblem> Check(EnquiryForm form, IReadOnlyCollection<string> choices)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(choices);
        return
        [
            .. Text(nameof(form.Workplace), form.Workplace, isRequired: true),
            .. Text(nameof(form.Municipality), form.Municipality, isRequired: true),
            .. Text(nameof(form.ContactName), form.ContactName, isRequired: true),
            .. Mail(form),
            .. Phone(form),
            .. Methods(form, choices),
            .. Participants(form),
            .. Text(nameof(form.Period), form.Period),
            .. Text(nameof(form.Place), form.Place),
            .. Text(nameof(form.Wishes), form.Wishes, limit: LongText),
            .. Text(nameof(form.HeardFrom), form.HeardFrom),
            .. form.Consent ? [] : Problem(nameof(form.Consent), EnquiryProblemKind.NoConsent),
        ];
    }

    /// <summary>The number of people, where it is one.</summary>
    public static int? ReadParticipants(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostParticipants ? number : null;

    private static EnquiryProblem[] Text(string field, string? text, bool isRequired = false, int limit = ShortText) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => isRequired ? Problem(field, EnquiryProblemKind.Missing) : [],
        _ when text.Length > limit => [new(field, EnquiryProblemKind.TooLong, limit, text.Length)],
        _ when PersonalNumbers.StandIn(text) => Problem(field, EnquiryProblemKind.PersonalNumber),
        _ => [],
    };

    private static EnquiryProblem[] Mail(EnquiryForm form) =>
        Text(nameof(form.Mail), form.Mail, isRequired: true) is { Length: > 0 } problems
            ? problems
            : MailAddress.TryParse(form.Mail, out _) ? [] : Problem(nameof(form.Mail), EnquiryProblemKind.NotAMailAddress);

    private static EnquiryProblem[] Phone(EnquiryForm form) =>
        Text(nameof(form.Phone), form.Phone) is { Length: > 0 } problems
            ? problems
            : string.IsNullOrWhiteSpace(form.Phone) || PhoneNumber().IsMatch(form.Phone) ? [] : Problem(nameof(form.Phone), EnquiryProblemKind.NotAPhoneNumber);

    private static EnquiryProblem[] Methods(EnquiryForm form, IReadOnlyCollection<string> choices) =>
        choices.Count == 0 || form.Methods.Any(choices.Contains) ? [] : Problem(nameof(form.Methods), EnquiryProblemKind.Missing);

    private static EnquiryProblem[] Participants(EnquiryForm form) => form.Participants switch
    {
        var text when string.IsNullOrWhiteSpace(text) => Problem(nameof(form.Participants), EnquiryProblemKind.Missing),
        var text when ReadParticipants(text) is null => [new(nameof(form.Participants), EnquiryProblemKind.NotANumber, MostParticipants)],
        _ => [],
    };

    private static EnquiryProblem[] Problem(string field, EnquiryProblemKind kind) => [new(field, kind)];

    [GeneratedRegex(@"^[ ]*\+?([ ().-]*[0-9]){5,15}( *(lok|ext)\.? *[0-9]{1,5})?[ ]*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PhoneNumber();
}

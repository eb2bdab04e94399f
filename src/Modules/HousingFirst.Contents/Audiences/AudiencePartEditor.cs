using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Audiences;

/// <summary>Who may see an item: everybody, those who are signed in, or people with one of some roles.</summary>
internal sealed class AudiencePartEditor(IRoles roles, IRoleNames names, IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    private const string Kind = nameof(AudiencePart.Audience);
    private const string Roles = "Roles";
    private const string InRoles = "roles";

    public string PartName => nameof(AudiencePart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.IsAside = true;
        var audience = Audience.Parse(part.As<AudiencePart>().Audience);
        part.Add(new(Kind, texts["Audience"])
        {
            Kind = EditInputKind.Choice,
            IsRequired = true,
            Choices =
            [
                new(Audience.Everybody.ToString(), texts["Audience.Everybody"]),
                new(Audience.SignedIn.ToString(), texts["Audience.SignedIn"]),
                new(InRoles, texts["Audience.Roles"]),
            ],
            Value = audience.Kind == AudienceKind.Roles ? InRoles : audience.ToString(),
        });
        var given = (await roles.ListAsync(cancellationToken)).Select(role => role.Name)
            .Where(name => name is not (WellKnownRoles.Anonymous or WellKnownRoles.Authenticated or WellKnownRoles.Administrator));
        part.Add(new(Roles, texts["Audience.Which"])
        {
            Kind = EditInputKind.Choices,
            Hint = texts["Audience.Which.Hint"],
            Choices = [.. given.Union(audience.Roles, StringComparer.OrdinalIgnoreCase).Select(name => new EditChoice(name, names.Of(name)))],
            Values = [.. audience.Roles],
        });
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var chosen = part.Text(Kind) == InRoles ? Audience.Of([.. part.Chosen(Roles)]) : Audience.Parse(part.Text(Kind));
        if (chosen is { Kind: AudienceKind.Roles, Roles.IsEmpty: true })
        {
            part.Input(Roles)!.Refuse(texts["Audience.NoRole"]); // EditAsync added it
        }
        else
        {
            part.Alter<AudiencePart>(audience => audience.Audience = chosen.ToString());
        }

        return ValueTask.CompletedTask;
    }
}

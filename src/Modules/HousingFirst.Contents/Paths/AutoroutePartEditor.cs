using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Paths;

/// <summary>The address of an item. Left empty it is made of the title; whose type asks for a made one, shows it only.</summary>
internal sealed class AutoroutePartEditor(IPermissionChecker person, IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(AutoroutePart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.IsAside = true;
        var route = part.As<AutoroutePart>();
        var settings = part.Setting<AutoroutePartSettings>();
        var isFree = settings.AllowCustomPath || part.Definition is null;
        part.Add(new(nameof(AutoroutePart.Path), texts["Path"])
        {
            Hint = texts[isFree ? "Path.Hint" : "Path.Made"],
            IsReadOnly = !isFree,
            MaxLength = ContentPath.MaxLength,
            Value = route.Path ?? "",
        });
        if (settings.ShowHomepageOption || route.SetHomepage)
        {
            part.Add(new(nameof(AutoroutePart.SetHomepage), texts["SetHomepage"])
            {
                Kind = EditInputKind.Tick,
                Hint = texts["SetHomepage.Hint"],
                IsReadOnly = !person.Allows(ContentPermissions.SetHomepage),
                Value = route.SetHomepage ? "true" : "false",
            });
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Alter<AutoroutePart>(route =>
        {
            route.Path = part.Text(nameof(AutoroutePart.Path))?.Trim('/');
            route.SetHomepage = part.Input(nameof(AutoroutePart.SetHomepage)) is null ? route.SetHomepage : part.IsTicked(nameof(AutoroutePart.SetHomepage));
        });
        return ValueTask.CompletedTask;
    }
}

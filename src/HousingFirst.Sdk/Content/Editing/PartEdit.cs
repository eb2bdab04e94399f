using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Json;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>A part in a form: model of <c>Part-{Name}.Edit.cshtml</c>.</summary>
public sealed class PartEdit : EditElement
{
    private readonly List<EditList> _lists = [];

    /// <summary>Its attached name.</summary>
    public required string Name { get; init; }

    /// <summary>The part's own name.</summary>
    public required string PartName { get; init; }

    /// <summary>How the type attaches it; null for a part that items carry by themselves.</summary>
    public ContentTypePartDefinition? Definition { get; init; }

    /// <summary>Its fields, in their order.</summary>
    public IReadOnlyList<FieldEdit> Fields { get; set; } = [];

    /// <summary>Lists of items that stand inside the part.</summary>
    public IReadOnlyList<EditList> Lists => _lists;

    /// <summary>Whether it stands beside the text: addresses, rights, dates, what readers do not read.</summary>
    public bool IsAside { get; set; }

    /// <summary>Whether there is anything to write or choose in it.</summary>
    public bool IsEmpty => Inputs.Count == 0 && Fields.Count == 0 && Lists.Count == 0;

    /// <summary>The part as its class; a new one when its JSON cannot be read as one.</summary>
    public TPart As<TPart>()
        where TPart : ContentPart, new()
        => ContentJson.Read<TPart>(Json) ?? new TPart();

    /// <summary>Changes the part. What its class does not know stays.</summary>
    public void Alter<TPart>(Action<TPart> change)
        where TPart : ContentPart, new()
        => Change(change);

    /// <summary>Settings of the part in its type; defaults when there are none.</summary>
    public TSettings Setting<TSettings>()
        where TSettings : class, new()
        => Definition?.Setting<TSettings>() ?? new TSettings();

    /// <summary>Adds a list of items that stand inside the part. The form fetches, moves, adds and stores them.</summary>
    public void AddList(EditList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        list.Name = $"{Path}.{list.Property}";
        _lists.Add(list);
    }
}

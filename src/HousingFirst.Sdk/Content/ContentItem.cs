using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Content;

/// <summary>
/// One version of a content item, in Orchard Core's shape: eleven known properties, then the parts. Everything else that a file
/// or a module put in survives load and save. Versions of one item share <see cref="ContentItemId"/>.
/// </summary>
[Document("ContentItem", Raises = DocumentChange.Content)]
[JsonConverter(typeof(ContentItemJsonConverter))]
public sealed class ContentItem
{
    /// <summary>Names the item in all its versions; opaque, compared exactly.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Names this version; opaque, compared ignoring case. Null for items that stand inside others.</summary>
    public string? ContentItemVersionId { get; set; }

    /// <summary>Technical name of the content type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>What people know the item by; usually its title.</summary>
    public string? DisplayText { get; set; }

    /// <summary>The newest version: what an editor opens. At most one for each item.</summary>
    public bool Latest { get; set; }

    /// <summary>What readers see. At most one for each item.</summary>
    public bool Published { get; set; }

    /// <summary>When this version was last saved, UTC.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When this version was published, UTC.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the item's first version was made, UTC.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>Id of the user to whom the item belongs.</summary>
    public string? Owner { get; set; }

    /// <summary>Who wrote this version: id of an account of the portal; in files from elsewhere a user's name.</summary>
    public string? Author { get; set; }

    /// <summary>
    /// Parts under their attached names, and every other property that the item came with. Open: read and write at will, but
    /// never on an item that other requests share.
    /// </summary>
    public JsonObject Content { get; internal set; } = [];

    /// <summary>True when the item carries something under the part's name.</summary>
    public bool Has(string attachedName) => Content[attachedName] is JsonObject;

    /// <summary>
    /// A typed copy of a part; null when the item has no such part or its JSON cannot be read as one. Changes count after
    /// <see cref="Apply"/>.
    /// </summary>
    /// <param name="attachedName">Name of the part in the type, when it is not the part's own.</param>
    public TPart? As<TPart>(string? attachedName = null)
        where TPart : ContentPart
        => ContentJson.Read<TPart>(Content[attachedName ?? typeof(TPart).Name]);

    /// <summary>As <see cref="As{TPart}"/>, and a new part when there is none.</summary>
    /// <param name="attachedName">Name of the part in the type, when it is not the part's own.</param>
    public TPart Get<TPart>(string? attachedName = null)
        where TPart : ContentPart, new()
        => As<TPart>(attachedName) ?? new TPart();

    /// <summary>Writes a part into the item. What the part's class does not know and the item already has stays.</summary>
    /// <param name="part">The part.</param>
    /// <param name="attachedName">Name of the part in the type, when it is not the part's own.</param>
    public void Apply(ContentPart part, string? attachedName = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ContentJson.Write(ObjectAt(Content, attachedName ?? part.GetType().Name), part);
    }

    /// <summary>Reads a part, lets it be changed and writes it back.</summary>
    /// <param name="change">The change.</param>
    /// <param name="attachedName">Name of the part in the type, when it is not the part's own.</param>
    public void Alter<TPart>(Action<TPart> change, string? attachedName = null)
        where TPart : ContentPart, new()
    {
        ArgumentNullException.ThrowIfNull(change);
        var part = Get<TPart>(attachedName);
        change(part);
        Apply(part, attachedName);
    }

    /// <summary>A typed copy of a field; null when the part has no such field.</summary>
    /// <param name="partName">Attached name of the part; the type's own fields stand in a part with the type's name.</param>
    /// <param name="fieldName">Name of the field in the part.</param>
    public TField? Field<TField>(string partName, string fieldName)
        where TField : ContentField
        => ContentJson.Read<TField>((Content[partName] as JsonObject)?[fieldName]);

    /// <summary>Writes a field into a part. What the field's class does not know and the item already has stays.</summary>
    public void SetField(string partName, string fieldName, ContentField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        ContentJson.Write(ObjectAt(ObjectAt(Content, partName), fieldName), field);
    }

    /// <summary>A copy that shares nothing with this item.</summary>
    public ContentItem Clone()
    {
        var copy = (ContentItem)MemberwiseClone();
        copy.Content = Content.DeepClone().AsObject();
        return copy;
    }

    private static JsonObject ObjectAt(JsonObject parent, string name)
    {
        if (parent[name] is JsonObject present)
        {
            return present;
        }

        JsonObject made = [];
        parent[name] = made;
        return made;
    }
}

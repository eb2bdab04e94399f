using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Sdk.Content;

/// <summary>What a module adds to content, beside its parts and fields.</summary>
public static class ContentModuleBuilderExtensions
{
    /// <summary>Takes part in writing content items.</summary>
    public static IModuleBuilder AddContentHandler<THandler>(this IModuleBuilder module)
        where THandler : class, IContentHandler
        => module.AddExtension<IContentHandler, THandler>();

    /// <summary>Looks through what people have written before readers get it.</summary>
    public static IModuleBuilder AddContentCheck<TCheck>(this IModuleBuilder module)
        where TCheck : class, IContentCheck
        => module.AddExtension<IContentCheck, TCheck>();

    /// <summary>Knows which addresses of the feature there are.</summary>
    public static IModuleBuilder AddLinkTarget<TTarget>(this IModuleBuilder module)
        where TTarget : class, ILinkTarget
        => module.AddExtension<ILinkTarget, TTarget>();

    /// <summary>Fetches what the views of a part need.</summary>
    public static IModuleBuilder AddPartDriver<TDriver>(this IModuleBuilder module)
        where TDriver : class, IPartDriver
        => module.AddExtension<IPartDriver, TDriver>();

    /// <summary>Fetches what the views of a field need.</summary>
    public static IModuleBuilder AddFieldDriver<TDriver>(this IModuleBuilder module)
        where TDriver : class, IFieldDriver
        => module.AddExtension<IFieldDriver, TDriver>();

    /// <summary>Lets people edit a part.</summary>
    public static IModuleBuilder AddPartEditor<TEditor>(this IModuleBuilder module)
        where TEditor : class, IPartEditor
        => module.AddExtension<IPartEditor, TEditor>();

    /// <summary>Lets people edit fields of a type.</summary>
    public static IModuleBuilder AddFieldEditor<TEditor>(this IModuleBuilder module)
        where TEditor : class, IFieldEditor
        => module.AddExtension<IFieldEditor, TEditor>();

    /// <summary>Ships content definitions, an embedded file in the form of <see cref="ContentDefinitionRecords"/>.</summary>
    public static IModuleBuilder AddContentDefinitions(this IModuleBuilder module, string path)
        => module.AddExtension(new ShippedDefinitions(module.Assembly, path));

    /// <summary>Keeps first path segments for the feature's own pages.</summary>
    public static IModuleBuilder ReservePaths(this IModuleBuilder module, params IReadOnlyList<string> segments)
        => segments.Aggregate(module, (builder, segment) => builder.AddExtension(new ReservedPath(segment, HoldsContent: false)));

    /// <summary>Keeps a first path segment for the feature's own pages and its content items together.</summary>
    public static IModuleBuilder SharePath(this IModuleBuilder module, string segment)
        => module.AddExtension(new ReservedPath(segment, HoldsContent: true));
}

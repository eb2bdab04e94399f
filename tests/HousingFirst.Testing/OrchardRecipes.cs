using Xunit;

namespace HousingFirst.Testing;

/// <summary>Orchard Core's own recipes among the shared test data.</summary>
public static class OrchardRecipes
{
    /// <summary>Their folder in the shared data.</summary>
    public const string Folder = "orchard-recipes";

    /// <summary>Those that are valid, with what is foreign in them as warnings.</summary>
    public static TheoryData<string> Valid =>
    [
        "1.8-blog.recipe.json", "1.8-comingsoon.recipe.json", "2.1-agency.recipe.json", "2.1-blank.recipe.json", "2.1-blog.lucene.query.recipe.json",
        "2.1-blog.lucene.search.recipe.json", "2.1-blog.recipe.json", "2.1-blog.sql.query.recipe.json", "2.1-comingsoon.recipe.json",
        "2.1-facebook-widgets-migration.recipe.json", "2.1-headless.recipe.json", "2.1-menu-migration.recipe.json", "2.1-saas.recipe.json",
        "2.1-seo-socialmetasettings.recipe.json", "2.1-test-dynamic-content-type.json", "2.1-test-migrations.recipe.json",
        "2.1-test-recipe1.json", "2.1-test-recipe2.json", "2.1-test-recipe4.json", "2.1-test-recipe5.json",
        "3.0-blog.lucene.search.recipe.json", "3.0-menu.add-permissions.recipe.json", "4.0-preview-blog.recipe.json",
        "ext-etch-widgets-definitions.recipe.json", "ext-statcan-scheduling.recipe.json",
    ];

    /// <summary>Those with a mistake: an undefined variable, a part without a name.</summary>
    public static TheoryData<string> Invalid => ["2.1-test-recipe3.json", "2.1-test-recipe6.json"];
}

using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts;

internal static class ModelStateExtensions
{
    /// <summary>Exchanges the keys that the form's rules left as messages for texts.</summary>
    public static void Translate(this ModelStateDictionary state, IStringLocalizer texts)
    {
        foreach (var entry in state.Values)
        {
            var keys = entry.Errors.Select(error => error.ErrorMessage).ToList();
            entry.Errors.Clear();
            foreach (var key in keys)
            {
                entry.Errors.Add(texts[key].Value);
            }
        }
    }

    /// <summary>Puts what is in the way of an account beside the field it belongs to.</summary>
    public static void Add(this ModelStateDictionary state, IEnumerable<AccountProblem> problems, IStringLocalizer<AccountTexts> texts)
    {
        foreach (var problem in problems)
        {
            var field = problem switch
            {
                AccountProblem.NameInvalid => "Form.Name",
                AccountProblem.MailInvalid or AccountProblem.MailTaken or AccountProblem.AlreadyInvited => "Form.Mail",
                AccountProblem.PasswordTooShort or AccountProblem.PasswordTooLong or AccountProblem.PasswordGuessable => "Form.Password",
                AccountProblem.CodeWrong => "Form.Code",
                _ => "",
            };
            state.AddModelError(field, texts.Say(problem));
        }
    }

    /// <summary>Puts what is in the way of a role beside the field it belongs to.</summary>
    public static void Add(this ModelStateDictionary state, IEnumerable<RoleProblem> problems, IStringLocalizer<AccountTexts> texts)
    {
        foreach (var problem in problems)
        {
            var field = problem switch
            {
                RoleProblem.NameInvalid or RoleProblem.NameTaken => "Form.Name",
                RoleProblem.DescriptionTooLong => "Form.Description",
                _ => "",
            };
            state.AddModelError(field, problem is RoleProblem.InUse { People: var people } ? texts[problem.Code, people] : texts[problem.Code]);
        }
    }
}

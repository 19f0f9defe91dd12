using System;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A method of a client.</summary>
/// <param name="Id">The operation id, or <c>GET /path</c> where there is none: how messages name the operation.</param>
/// <param name="PathTemplate">The path as the document writes it.</param>
/// <param name="Parameters">What the URL and the headers are made of, in the order of the method's signature.</param>
/// <param name="Body">Null for a request without one.</param>
/// <param name="Successes">The documented 2xx responses that are read; empty when nothing is returned.</param>
/// <param name="Result">The type of the method's result; null for none.</param>
/// <param name="Errors">The documented responses with a type that are not successes.</param>
/// <param name="HasOptionalParameters">One method with optional parameters, instead of two overloads.</param>
internal sealed record OperationModel(
    string ClientName,
    string? InterfaceName,
    string ExceptionName,
    string MethodName,
    string Id,
    string HttpMethod,
    string PathTemplate,
    EquatableArray<PathPartModel> Path,
    EquatableArray<ParameterModel> Parameters,
    BodyModel? Body,
    string? Accept,
    EquatableArray<ResponseModel> Successes,
    TypeRef? Result,
    EquatableArray<ResponseModel> Errors,
    bool HasOptionalParameters,
    bool IsObsolete,
    DocModel Doc,
    string ReturnsDoc)
{
    /// <summary>How many parameters come before the body in the signature; null for all.</summary>
    public int? BodyIndex { get; init; }

    /// <summary>The parameters of the method: the body comes last or where <see cref="BodyIndex"/> says, but before what may be omitted.</summary>
    public EquatableArray<MethodParameterModel> Signature
    {
        get
        {
            var all = Parameters.Select(parameter => parameter.Declaration).ToList();
            all.InsertRange(BodyIndex ?? all.Count, Body?.Arguments ?? EquatableArray<MethodParameterModel>.Empty);
            return HasOptionalParameters
                ? all.Where(parameter => parameter.IsRequired).Concat(all.Where(parameter => !parameter.IsRequired)).ToEquatableArray()
                : all.ToEquatableArray();
        }
    }

    /// <summary>Whether a parameter of the method has the name.</summary>
    public bool HasParameter(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (IsNamed(parameter.Name, name))
            {
                return true;
            }
        }

        foreach (var argument in Body?.Arguments ?? EquatableArray<MethodParameterModel>.Empty)
        {
            if (IsNamed(argument.Name, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only derived classes call it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether derived classes may replace it.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>The name of the method that blocks; null for none.</summary>
    public string? SyncName { get; init; }

    /// <summary>Whether what is received has JSON settings of its own.</summary>
    public bool HasTwoSettings { get; init; }

    /// <summary>Whether the client makes exceptions, and not they themselves.</summary>
    public bool HasReadingHook { get; init; }

    /// <summary>Whether the hook of the response is awaited.</summary>
    public bool HasAsyncHooks { get; init; }

    /// <summary>Whether it gets an HTTP client of its own from a method that the user writes.</summary>
    public bool CreatesHttpClient { get; init; }

    /// <summary>Whether that HTTP client ends with the call, or with the response that the caller reads.</summary>
    public bool DisposesHttpClient { get; init; }

    /// <summary>Whether callers read a response after the call.</summary>
    public bool HasOpenResponse => Successes.Any(success => success.Content is FileContentModel or SequenceContentModel);

    /// <summary>Whether another method of the client has the same name, and came first.</summary>
    public bool IsOverload { get; init; }

    /// <summary>The property with the URL of its own server; null when it has the document's.</summary>
    public string? Server { get; init; }

    /// <summary>The credentials that it needs: one of the alternatives.</summary>
    public EquatableArray<SecurityAlternativeModel> Security { get; init; }

    /// <summary>What the query of every request begins with: escaped pairs, or names and the parameters that are their values.</summary>
    public EquatableArray<PathPartModel> Query { get; init; } = EquatableArray<PathPartModel>.Empty;

    /// <summary>The example in the documentation of the method; null for none.</summary>
    public CallExampleModel? Example { get; init; }

    /// <summary>Whether a call may have a timeout of its own.</summary>
    public bool HasTimeout { get; init; }

    /// <summary>The method that returns the status code and the headers as well; null when there is none.</summary>
    public FullResponseModel? FullResponse { get; init; }

    /// <summary>What the method returns, with the status code and the headers; null where it returns the result alone.</summary>
    public TypeRef? Wrapped { get; init; }

    /// <summary>What the declaration of the method shows.</summary>
    public MethodModel Method => new(
        MethodName,
        Signature,
        Wrapped ?? Result,
        ExceptionName,
        ErrorTexts.Of(Errors).ToEquatableArray(),
        HasOptionalParameters,
        IsObsolete,
        Doc,
        ReturnsDoc,
        Example)
    {
        SyncName = SyncName,
        FullResponse = FullResponse is { } full ? (full.MethodName, full.Type) : null,
    };

    // A keyword is written with an at sign.
    private static bool IsNamed(string parameter, string name) =>
        parameter[0] == '@' ? parameter.Length == name.Length + 1 && parameter.EndsWith(name, StringComparison.Ordinal) : parameter == name;
}

using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Bodies;

/// <summary>Writes forms and bodies of several parts as one chain of calls.</summary>
internal static class FormEmitter
{
    public static void Write(SourceFile file, FormBodyModel form, string request) => WriteChain(
        file,
        form,
        request,
        form.IsMultipart,
        form.Fields.SelectMany(field => Calls(file, field, form.IsMultipart)),
        form.IsRequired ? "ToContent" : "ToOptionalContent");

    public static void Write(SourceFile file, FormObjectBodyModel form, string request)
    {
        if (form.Value.IsRequired)
        {
            WriteMembers(file, form, request);
            return;
        }

        using (file.Body.Block($"if ({form.Value.Name} is not null)"))
        {
            WriteMembers(file, form, request);
        }
    }

    private static IEnumerable<string> Calls(SourceFile file, FormFieldModel field, bool isMultipart)
    {
        var add = FormFieldExpression.Of(file, field, isMultipart);
        return field.Headers.IsEmpty ? [add] : field.Headers.Select(header => FormFieldExpression.Header(header)).Prepend(add).Prepend(".BeginField()");
    }

    private static void WriteMembers(SourceFile file, FormObjectBodyModel form, string request) => WriteChain(
        file,
        form,
        request,
        form.IsMultipart,
        [
            .. form.Styles.Select(member => $".Style({Literal.Of(member.WireName)}, FormStyle.{member.Style})"),
            $".AddMembers({FormFieldExpression.Json(file, form.Value, form.Wire)})",
        ],
        "ToContent");

    private static void WriteChain(SourceFile file, BodyModel body, string request, bool isMultipart, IEnumerable<string> calls, string end)
    {
        var mediaType = Literal.Of(body.MediaType);
        file.Body.Line($"{request}.Content = new {(isMultipart ? $"MultipartBody({mediaType})" : "FormBody()")}");
        using (file.Body.Indent())
        {
            foreach (var call in calls)
            {
                file.Body.Line(call);
            }

            file.Body.Line($".{end}({(isMultipart ? "" : mediaType)});");
        }
    }
}

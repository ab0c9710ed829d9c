import opennlp.tools.postag.*; import opennlp.tools.tokenize.*; import java.nio.file.*; import java.util.*; import com.fasterxml.jackson.databind.*;
class PosProbe { public static void main(String[] a) throws Exception {
 long t0=System.nanoTime();
 String n=null; try(var z=new java.util.zip.ZipFile(a[0])){ for(var e:Collections.list(z.entries())) {System.out.println(e.getName()+" "+e.getSize()); if(e.getName().endsWith(".bin")) n=e.getName();} 
 POSModel m=new POSModel(z.getInputStream(z.getEntry(n))); 
 System.out.println("load ms "+(System.nanoTime()-t0)/1000000);
 POSTaggerME t=new POSTaggerME(m, POSTagFormat.PENN);
 List<String> texts=new ArrayList<>(); for(String l:Files.readAllLines(Path.of("/work/shared/data/wikinews/articles.jsonl"))) texts.add(new ObjectMapper().readTree(l).get("text").asText());
 for(int r=0;r<3;r++){ long s=System.nanoTime(); int w=0; for(String x:texts) for(String sent:x.split("(?<=[.!?])\\s+|\n+")){ String[] tok=SimpleTokenizer.INSTANCE.tokenize(sent); if(tok.length==0)continue; if(tok.length>200)tok=Arrays.copyOf(tok,200); String[] tags=t.tag(tok); w+=tok.length; if(r==2&&w<2000){StringBuilder b=new StringBuilder();for(int i=0;i<tok.length;i++)b.append(tok[i]+"/"+tags[i]+" ");System.out.println(b);} }
  System.out.println(w+" tokens, "+(long)(w/((System.nanoTime()-s)/1e9))+" tokens/s"); }
 Runtime.getRuntime().gc(); System.out.println("heap MB "+(Runtime.getRuntime().totalMemory()-Runtime.getRuntime().freeMemory())/1048576);
}}}
